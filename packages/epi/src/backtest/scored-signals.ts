import { alarmEpisodes } from './alarm-episodes.ts'
import type { Hindsight } from './hindsight.ts'
import type { Judgement } from './judge-vintages.ts'

export type ScoredSignals = {
  /** When the first signal came: the time of its vintage. */
  readonly firstSignal: number | undefined
  /** The first signal of a day that was not quiet. */
  readonly firstTrueSignal: number | undefined
  /** From the first signal to the day of the hundredth case; negative when it came after. */
  readonly leadDays: number | undefined
  /** Alarms (see `alarmEpisodes`) that begin on a quiet day. */
  readonly falseAlarms: number
  readonly quietDays: number
  /** For each later wave, the days from the first signal after its trough to the day its cases had tripled. */
  readonly waveLeads: readonly (number | undefined)[]
}

/** Scores what a method said, a signal being a statistic of `threshold` or more, against what came. */
export function scoredSignals(
  judgements: readonly Judgement[],
  { hundredthCase, quiet, waves }: Hindsight,
  threshold: number,
): ScoredSignals {
  const signals = judgements.filter(({ statistic }) => statistic >= threshold)
  const days = [...new Set(signals.map(({ day }) => day))].toSorted((a, b) => a - b)
  const firstSignal = firstOf(signals)
  return {
    firstSignal,
    firstTrueSignal: firstOf(signals.filter(({ day }) => quiet[day] !== 1)),
    leadDays:
      firstSignal === undefined || hundredthCase === undefined ? undefined : hundredthCase - firstSignal,
    falseAlarms: alarmEpisodes(days).filter((day) => quiet[day] === 1).length,
    quietDays: quiet.reduce((sum, one) => sum + one, 0),
    waveLeads: waves.map(({ trough, tripled }) => {
      const first = firstOf(signals.filter(({ asOf, day }) => day > trough && asOf <= tripled))
      return first === undefined ? undefined : tripled - first
    }),
  }
}

function firstOf(signals: readonly Judgement[]): number | undefined {
  return signals.reduce<number | undefined>(
    (first, { asOf }) => (first === undefined || asOf < first ? asOf : first),
    undefined,
  )
}
