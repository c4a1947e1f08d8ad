import { createHash } from 'node:crypto'

/** The series that a signal is of: all that tells it from others. */
export type SeriesIdentity = {
  readonly event: string
  readonly place: string
  readonly indicator: string
  readonly stratum: string
  readonly frequency: string
  readonly agency: string
  readonly audience: string
  readonly dataset: string
}

/** A figure beyond its threshold, as it was known at a vintage, and by what. */
export type RaisedSignal = {
  readonly id: string
  readonly period: string
  readonly algorithm: string
  readonly parameters: string
  readonly vintage: number
  readonly observed: number
  readonly expected: number | null
  readonly threshold: number
  readonly measure: 'figure' | 'score'
  readonly score: number
}

/** The signal as canonical JSON (RFC 8785): the same signal is the same bytes. */
export function canonicalSignal(
  { event, place, indicator, stratum, frequency, agency, audience, dataset }: SeriesIdentity,
  {
    period,
    algorithm,
    parameters,
    vintage,
    observed,
    expected,
    threshold,
    measure,
    score,
  }: Omit<RaisedSignal, 'id'>,
): string {
  const figures = { algorithm, expected, measure, observed, parameters, period, score, threshold, vintage }
  const series = { agency, audience, dataset, event, frequency, indicator, place, stratum }
  return JSON.stringify(inOrder({ ...figures, ...series }))
}

function inOrder(flat: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(flat).sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function signalId(series: SeriesIdentity, signal: Omit<RaisedSignal, 'id'>): string {
  return createHash('sha256').update(canonicalSignal(series, signal)).digest('hex')
}
