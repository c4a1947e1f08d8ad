import { frequencyOf, stateOf, type Observation } from '@concert/statement'
import type { Draft } from '../../kernel/draft.ts'
import type { SeriesRow } from './tables.ts'

/** What the series of one statement's observations have in common. */
export type SeriesOwner = {
  readonly event: string
  readonly agency: string
  readonly audience: string
  readonly dataset: string
}

export type SeriesIdentity = Omit<SeriesRow, 'id'>

/** One text per series; two observations with the same text belong to the same line of figures. */
export function seriesKey(owner: SeriesOwner, observation: Observation): string {
  return `${owner.event} ${owner.agency} ${owner.audience} ${owner.dataset} ${localKey(observation)}`
}

/** Whether two observations belong to the same series, given the same owner: cheaper than comparing keys. */
export function isSameSeries(a: Observation, b: Observation): boolean {
  return (
    a.place === b.place &&
    a.indicator === b.indicator &&
    a.stratum === b.stratum &&
    a.period.length === b.period.length
  )
}

/** The part of the key that varies within one statement. */
export function localKey({ place, indicator, stratum, period }: Observation): string {
  return `${place} ${indicator} ${stratum ?? ''} ${frequencyOf(period)}`
}

export function seriesIdentity(
  { event, agency, audience, dataset }: SeriesOwner,
  observation: Observation,
): SeriesIdentity {
  const { place, indicator, stratum, period } = observation
  return {
    event,
    agency,
    audience,
    dataset,
    place,
    state: stateOf(place),
    indicator,
    stratum: stratum ?? '',
    frequency: frequencyOf(period),
  }
}

/** The key of a series as it stands in the tables. */
export function keyOfRow({
  event,
  agency,
  audience,
  dataset,
  place,
  indicator,
  stratum,
  frequency,
}: SeriesIdentity): string {
  return `${event} ${agency} ${audience} ${dataset} ${place} ${indicator} ${stratum} ${frequency}`
}

/** Whose figures a report or correction states, on what, and for whom. */
export function ownerOf({ said: { statement } }: Pick<Draft, 'said'>): SeriesOwner {
  const source = statement.body['source'] as { dataset?: string } | undefined
  return {
    event: statement.about ?? '',
    agency: statement.by,
    audience: statement.audience.join(' '),
    dataset: source?.dataset ?? '',
  }
}
