import type { Gap } from '../gap.ts'
import { growthEvidence } from './growth-evidence.ts'
import { levelEvidence } from './level-evidence.ts'

export type EmergenceOptions = {
  /** Days without a case after which the next one is an introduction; 21 by default. */
  readonly silenceDays?: number
  /** How unlikely, as −log10 p, a week has to be after the ones before it; 2.5 by default. */
  readonly growthEvidence?: number
  /** Former weeks, the last but one included, that show how much weeks vary; 4 by default. */
  readonly weeks?: number
}

export type Emergence = {
  /** Days since the last case as a share of `silenceDays`; 0 without a case today. */
  readonly introduction: number
  /** −log10 p of the last week after the week before it, as a share of `growthEvidence`. */
  readonly growth: number | Gap
  /** The larger of the two. */
  readonly statistic: number
  /** 1: a signal from there on. */
  readonly threshold: number
}

/** Days that a series has to have before the one that is judged. */
const leastDays = 7

/**
 * Does a disease that has no history of years emerge? Two questions to daily counts, each with a threshold of its
 * own, since either alone misses what the other sees at the same number of false alarms:
 * - introduction: is this the first case ever, or after `silenceDays` days without one?
 * - growth: is the last week more than chance after the week before it (`growthEvidence`), or after the level of
 *   `weeks` former weeks (`levelEvidence`), when weeks vary as the former ones did? The larger evidence counts: the one
 *   sees a turn, the other a rise that no two weeks show. Whole weeks are compared, so that days of the week do not
 *   matter.
 *
 * `counts` daily; NaN is a day not reported, a negative day (a correction) counts as 0. Judges the day at `index` by
 * what was known up to it. A gap when that day is not reported, or fewer than 7 days precede it. Throws RangeError
 * for options out of range. The thresholds give about one and a half false alarms a year of quiet days of daily
 * national counts of COVID-19; they were chosen on half of the states of the study of past vintages.
 */
export function emergence(
  counts: ArrayLike<number>,
  options: EmergenceOptions = {},
  index: number = counts.length - 1,
): Emergence | Gap {
  const { silenceDays = 21, growthEvidence: wanted = 2.5, weeks = 4 } = options
  if (!(silenceDays >= 1 && wanted > 0 && weeks >= 1))
    throw new RangeError(
      `silenceDays ${silenceDays}, growthEvidence ${wanted} and weeks ${weeks} are above 0`,
    )
  if (index < leastDays) return 'too-short'
  if (Number.isNaN(counts[index]!)) return 'missing'
  const introduction = silenceShare(counts, index, silenceDays)
  const evidence = larger(growthEvidence(counts, index, weeks), levelEvidence(counts, index, weeks))
  const growth = typeof evidence === 'string' ? evidence : evidence / wanted
  return {
    introduction,
    growth,
    statistic: typeof growth === 'string' ? introduction : Math.max(introduction, growth),
    threshold: 1,
  }
}

/** The first case of the series is an introduction, however short the series. */
function silenceShare(counts: ArrayLike<number>, index: number, silenceDays: number): number {
  if (!(counts[index]! > 0)) return 0
  let silent = 0
  while (silent < index && !(counts[index - silent - 1]! > 0)) silent++
  return silent === index ? Math.max(1, silent / silenceDays) : silent / silenceDays
}

/** A gap only where both are. */
function larger(one: number | Gap, other: number | Gap): number | Gap {
  if (typeof one === 'string') return other
  return typeof other === 'string' ? one : Math.max(one, other)
}
