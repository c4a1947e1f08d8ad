import type { DirectoryAnswer } from '@concert/api'

export type State = DirectoryAnswer['states'][number]
export type Agency = DirectoryAnswer['agencies'][number]
export type Key = DirectoryAnswer['keys'][number]
export type FocalPoint = DirectoryAnswer['focalPoints'][number]

const types: readonly Agency['type'][] = [
  'secretariat',
  'health-ministry',
  'sanitary-epidemiological-service',
  'foreign-ministry',
]

/** The Secretariat first, then by state in protocol order, and of one state by type. */
export function agenciesInOrder({ states, agencies }: DirectoryAnswer): readonly Agency[] {
  const places = new Map(states.map(({ state }, at) => [state, at]))
  const place = ({ state }: Agency): number => (state === null ? -1 : (places.get(state) ?? places.size))
  return [...agencies].sort(
    (a, b) => place(a) - place(b) || types.indexOf(a.type) - types.indexOf(b.type) || a.index - b.index,
  )
}

/** The agency's keys, those in force first, then the one that ended last. */
export function keysOf({ keys }: DirectoryAnswer, agency: string): readonly Key[] {
  return keys
    .filter((key) => key.agency === agency)
    .sort((a, b) => endOf(b) - endOf(a) || b.enrolled - a.enrolled)
}

export function isInForce({ ended }: Key): boolean {
  return ended === null
}

function endOf({ ended }: Key): number {
  return ended ?? Number.POSITIVE_INFINITY
}

/** The states of one role, in protocol order, as they come. */
export function statesOfRole({ states }: DirectoryAnswer, role: State['role']): readonly State[] {
  return states.filter((state) => state.role === role)
}
