import type { Bodies } from '@concert/statement'

/** One algorithm with its parameters, as `threats.parameters` states it. */
export type Agreed = Bodies['threats.parameters']['algorithms'][number]

/** What was agreed, from which vintage on: by the statement's id, or the name of the built-in set. */
export type AgreedSet = {
  readonly parameters: string
  readonly from: number
  readonly algorithms: readonly Agreed[]
}

/** Those that stood at a vintage. The sets are in the order in which they were agreed, the built-in one first. */
export function agreedAt(sets: readonly AgreedSet[], vintage: number): AgreedSet {
  return sets.findLast(({ from }) => from <= vintage)!
}

/** The algorithms that are for a series. */
export function agreedFor(
  { algorithms }: AgreedSet,
  series: { readonly indicator: string; readonly frequency: string },
): readonly Agreed[] {
  return algorithms.filter(
    ({ indicators, frequency }) =>
      frequency === series.frequency && indicators.some((one) => one === series.indicator),
  )
}
