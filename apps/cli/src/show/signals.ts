import { formatTable } from '../table.ts'

type Signal = {
  readonly id: string
  readonly place: string
  readonly indicator: string
  readonly stratum: string
  readonly owner: string
  readonly audience: string
  readonly period: string
  readonly algorithm: string
  readonly parameters: string
  readonly vintage: number
  readonly observed: number
  readonly expected: number | null
  readonly threshold: number
  readonly measure: string
  readonly score: number
  readonly received: string
  readonly ended: { readonly vintage: number; readonly reason: string } | null
  readonly triages: readonly { readonly agency: string; readonly decision: string }[]
}
export type SignalsAnswer = {
  readonly size: number
  readonly assessed: number
  readonly signals: readonly Signal[]
}
export type SignalAnswer = { readonly signal: Signal }
export type RecomputedAnswer = {
  readonly id: string
  readonly vintage: number
  readonly same: boolean
  readonly kept: string
  readonly recomputed: string | null
}

/** The board, newest vintage first; the beginning of an id is enough to tell one from another. */
export function formatSignals({ size, assessed, signals }: SignalsAnswer): string {
  const table = formatTable<Signal>(
    [
      { title: 'signal', cell: ({ id }) => id.slice(0, 12) },
      { title: 'vintage', right: true, cell: ({ vintage }) => String(vintage) },
      { title: 'place', cell: ({ place }) => place },
      { title: 'indicator', cell: nameOf },
      { title: 'period', cell: ({ period }) => period },
      { title: 'algorithm', cell: ({ algorithm }) => algorithm },
      { title: 'observed', right: true, cell: ({ observed }) => observed },
      { title: 'expected', right: true, cell: ({ expected }) => rounded(expected) },
      { title: 'threshold', right: true, cell: (one) => thresholdOf(one) },
      { title: 'score', right: true, cell: ({ score }) => rounded(score) },
      { title: 'standing', cell: standingOf },
      { title: 'triage', cell: ({ triages }) => triageOf(triages) },
    ],
    signals,
  )
  const waiting = assessed < size ? `; entries from ${assessed} on are not assessed yet` : ''
  return `${table}\nas of ${size} entries${waiting}`
}

/** One signal whole: what raised it, and by what. */
export function formatSignal({ signal }: SignalAnswer): string {
  return [
    `signal ${signal.id}`,
    `${signal.place} ${nameOf(signal)} ${signal.period}, said by ${signal.owner} to ${signal.audience.replaceAll(' ', ', ')}`,
    `observed ${signal.observed}, expected ${rounded(signal.expected) ?? 'nothing in particular'}, threshold ${signal.threshold} of the ${signal.measure}, score ${rounded(signal.score)}`,
    `raised by ${signal.algorithm} with the parameters ${signal.parameters} at vintage ${signal.vintage}, ${signal.received}`,
    standingOf(signal),
    ...signal.triages.map(({ agency, decision }) => `${decision} by ${agency}`),
  ].join('\n')
}

export function formatRecomputed({ id, vintage, same, kept, recomputed }: RecomputedAnswer): string {
  const verdict = same
    ? `signal ${id}: computed again from the first ${vintage} entries, it is the same`
    : `signal ${id}: computed again from the first ${vintage} entries, it is another`
  return [verdict, kept, ...(same ? [] : [recomputed ?? 'no signal'])].join('\n')
}

function nameOf({ indicator, stratum }: Signal): string {
  return stratum === '' ? indicator : `${indicator} ${stratum}`
}

function thresholdOf({ threshold, measure }: Signal): string {
  return measure === 'score' ? `score ${threshold}` : threshold.toFixed(1)
}

function standingOf({ ended }: Signal): string {
  return ended === null ? 'raised' : `ended at vintage ${ended.vintage}: ${ended.reason}`
}

function triageOf(triages: Signal['triages']): string | undefined {
  const newest = new Map(triages.map(({ agency, decision }) => [agency, decision]))
  return newest.size === 0
    ? undefined
    : [...newest].map(([agency, decision]) => `${agency}: ${decision}`).join(', ')
}

function rounded(value: number | null): string | undefined {
  return value === null ? undefined : value.toFixed(1)
}
