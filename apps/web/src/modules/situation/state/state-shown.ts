import type { DirectoryAnswer } from '@concert/api'

/** The state that a page shows, of which event and as of when. */
export type StateShown = {
  readonly state: string
  readonly event: string
  readonly asOf: string | undefined
  readonly entry: DirectoryAnswer['states'][number]
  /** The agencies that speak for it. */
  readonly agencies: readonly string[]
  /** Who compiles figures from publications. */
  readonly secretariat: string | undefined
}

/** Undefined where the directory does not know the state. */
export function stateShown(
  directory: DirectoryAnswer,
  { state, event, asOf }: Pick<StateShown, 'state' | 'event' | 'asOf'>,
): StateShown | undefined {
  const entry = directory.states.find((one) => one.state === state)
  if (entry === undefined) return undefined
  return {
    state,
    event,
    asOf,
    entry,
    agencies: directory.agencies.filter((one) => one.state === state).map(({ agency }) => agency),
    secretariat: directory.organisation?.secretariat.agency,
  }
}
