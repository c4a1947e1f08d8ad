import { knownByDelayFromVintages, type Vintage } from '../nowcast/known-by-delay-from-vintages.ts'
import { nowcastRevisions } from '../nowcast/nowcast-revisions.ts'
import type { RevisionPrior } from '../nowcast/revision-model.ts'
import { settledCount } from './past-vintages.ts'
import type { ScoredForecast } from './score-summary.ts'

export interface PastNowcast extends ScoredForecast {
  readonly asOf: number
  /** How long before the vintage the time is. */
  readonly age: number
  /** What was published then. */
  readonly published: number
}

/**
 * Makes again the nowcasts of the `ages` latest times as of each vintage up to `now`, from what was published by then
 * alone, beside what the counts were once `maxDelay` times had passed. Where there was a gap, none is made.
 */
export function pastNowcasts(
  vintages: readonly Vintage[],
  options: {
    readonly now: number
    readonly maxDelay: number
    readonly ages: number
    readonly levels: Float64Array
    readonly prior?: RevisionPrior
  },
): readonly PastNowcast[] {
  const past = vintages.filter(({ asOf }) => asOf <= options.now)
  return past.flatMap((vintage) => nowcastsOf(vintage, past, options))
}

function nowcastsOf(
  { asOf, counts }: Vintage,
  vintages: readonly Vintage[],
  { now, maxDelay, ages, levels, prior }: Parameters<typeof pastNowcasts>[1],
): readonly PastNowcast[] {
  const known = knownByDelayFromVintages(vintages, { now: asOf, maxDelay })
  const nowcast = nowcastRevisions(known, { levels, ...(prior && { prior }) })
  return Array.from({ length: Math.min(ages, asOf + 1) }, (_, age) => {
    const values = nowcast[asOf - age]!
    const observed = settledCount(vintages, asOf - age, { now, settledAfter: maxDelay })
    const published = counts[asOf - age]
    if (typeof values === 'string' || observed === undefined || !(published! >= 0)) return undefined
    return { asOf, age, published: published!, forecast: { levels, values }, observed }
  }).filter((one) => one !== undefined)
}
