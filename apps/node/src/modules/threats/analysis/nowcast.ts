import type { NowcastAnswer } from '@concert/api'
import {
  hubLevels,
  knownByDelayFromVintages,
  nowcastRevisions,
  pastNowcasts,
  usualRevisions,
  type PastNowcast,
} from '@concert/epi'
import { formatPeriod } from '@concert/statement'
import { stepOf } from '../signals/known-series.ts'
import type { Analysed } from './analysed.ts'
import { countOf } from './figure.ts'
import { reportingDelays } from './reporting-delays.ts'
import { scoresOf } from './scores-of.ts'
import { vintagesByTime } from './vintages-by-time.ts'

export type Nowcast = Pick<NowcastAnswer, 'levels' | 'points' | 'delays' | 'past'>

/** Periods after which a count is taken as settled. */
const maxDelays = { day: 14, week: 4 } as const

const levels = hubLevels

/** Days of the week are reported unlike one another; weeks are not. */
const priors = { day: { ...usualRevisions, cycle: 7 }, week: usualRevisions } as const

/** What the latest periods will be once they have settled, by `nowcastRevisions` from the record's own vintages. */
export function nowcastOf({ known, rows, vintage }: Analysed): Nowcast {
  const { frequency } = known
  const maxDelay = maxDelays[frequency]
  const { firstDay, now, vintages } = vintagesByTime(known, rows, { vintage, shape: (one) => one })!
  const prior = priors[frequency]
  const byDelay = knownByDelayFromVintages(vintages, { now, maxDelay })
  const quantiles = nowcastRevisions(byDelay, { levels, prior })
  const past = pastNowcasts(vintages, { now, maxDelay, ages: maxDelay, levels, prior })
  const from = Math.max(0, now + 1 - maxDelay)
  return {
    levels: [...levels],
    points: quantiles.slice(from).map((values, at) => ({
      period: formatPeriod(firstDay + (from + at) * stepOf(frequency), frequency),
      published: countOf(known.counts[known.counts.length - 1 - now + from + at]!),
      quantiles: typeof values === 'string' ? levelsOf(values) : [...values],
    })),
    delays: reportingDelays(byDelay),
    past: Array.from({ length: maxDelay }, (_, age) => scoresAt(age, past)),
  }
}

function levelsOf<T>(value: T): T[] {
  return Array.from(levels, () => value)
}

/** Beside what was published, as a forecast without a spread: its score is the absolute error. */
function scoresAt(age: number, past: readonly PastNowcast[]): Nowcast['past'][number] {
  const own = past.filter((one) => one.age === age)
  const errors = own.map(({ published, observed }) => Math.abs(published - observed))
  const mean = errors.reduce((sum, one) => sum + one, 0) / errors.length
  return { age, ...scoresOf(own, own.length === 0 ? 'no-cases' : Number.isFinite(mean) ? mean : 'overflow') }
}
