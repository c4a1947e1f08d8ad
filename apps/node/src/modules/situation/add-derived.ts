import type { StateCode } from '@concert/statement'
import { cumulative, positivity, rate14Days, type Derived } from './derived.ts'
import { readSeries, type Series, type View } from './queries.ts'

export const derivations = ['cumulative', 'rate14', 'positivity'] as const
export type Derivation = (typeof derivations)[number]

/** Series with a derived figure beside each; where it cannot be computed, `derived` is absent and says why not. */
export async function addDerived(
  view: View,
  series: readonly Series[],
  derivation: Derivation,
): Promise<(Series & { derived?: readonly Derived[]; notDerived?: string })[]> {
  return Promise.all(series.map(async (one) => ({ ...one, ...(await derive(view, one, derivation)) })))
}

async function derive(
  view: View,
  one: Series,
  derivation: Derivation,
): Promise<{ derived: Derived[] } | { notDerived: string }> {
  if (derivation === 'cumulative') return { derived: cumulative(one.points) }
  return derivation === 'rate14' ? deriveRate(view, one) : derivePositivity(view, one)
}

function deriveRate(
  { directory }: View,
  { state, place, frequency, points }: Series,
): { derived: Derived[] } | { notDerived: string } {
  const population = directory.states.get(state as StateCode)?.population
  if (population === undefined || place !== state)
    return { notDerived: `the directory holds no population of ${place}` }
  if (frequency !== 'day') return { notDerived: 'a 14-day rate needs daily figures' }
  return { derived: rate14Days(points, population.persons) }
}

async function derivePositivity(
  view: View,
  one: Series,
): Promise<{ derived: Derived[] } | { notDerived: string }> {
  if (one.indicator !== 'cases_confirmed_new')
    return { notDerived: 'positivity is of cases_confirmed_new to persons_tested_new' }
  const { event, place, agency, frequency } = one
  const [tested] = await readSeries(view, {
    event,
    place,
    agency,
    frequency: frequency as 'day' | 'week',
    indicator: 'persons_tested_new',
  })
  return tested === undefined
    ? { notDerived: `${agency} has not reported persons_tested_new of ${place}` }
    : { derived: positivity(one.points, tested.points) }
}
