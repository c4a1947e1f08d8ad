import type { AssessmentsAnswer, DirectoryAnswer } from '@concert/api'
import type { AssessmentBody } from './assessment-form.ts'

export type Assessment = Omit<AssessmentsAnswer['assessments'][number], 'body'> & {
  readonly body: AssessmentBody
}

/** The node takes in no assessment that is not of this form. */
export function assessmentsOf({ assessments }: AssessmentsAnswer): readonly Assessment[] {
  return assessments
}

/** An address names an assessment by its statement's id or its place in the log. */
export function findAssessment(all: readonly Assessment[], name: string): Assessment | undefined {
  return all.find(({ id, index }) => id === name || String(index) === name)
}

export function isStanding({ replacedBy }: Pick<Assessment, 'replacedBy'>): boolean {
  return replacedBy === undefined
}

/** Of one event in one state, by whomever. */
export function besideOf(all: readonly Assessment[], one: Assessment): readonly Assessment[] {
  return all.filter(({ event, state }) => event === one.event && state === one.state)
}

/** In the organisation's order of the states whose event it is, wherever it occurs at the end; in each newest first. */
export function inProtocolOrder(
  all: readonly Assessment[],
  states: DirectoryAnswer['states'],
): readonly Assessment[] {
  const places = new Map(states.map(({ state }, at) => [state, at]))
  const placeOf = ({ state }: Assessment): number => places.get(state ?? '') ?? places.size
  return all.toSorted((a, b) => placeOf(a) - placeOf(b) || b.index - a.index)
}

/** The own assessment that a new one for the same readers takes the place of. */
export function replacedByNew(
  all: readonly Assessment[],
  one: {
    readonly agency: string | undefined
    readonly event: string
    readonly state: string
    readonly audience: readonly string[]
  },
): Assessment | undefined {
  return all.find(
    (each) =>
      isStanding(each) &&
      each.agency === one.agency &&
      each.event === one.event &&
      (each.state ?? '') === one.state &&
      each.audience === one.audience.join(' '),
  )
}
