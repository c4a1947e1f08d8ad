import type { Frequency } from '@concert/statement'
import type { Assessed, SeriesToAssess, StandingSignal } from './assess-series.ts'
import { knownSeries, type KnownSeries } from './known-series.ts'
import type { SeriesIdentity } from './raised-signal.ts'

/** What the tables hold of a series at a vintage: its figures, and the signals that stand. */
export type Remembered = {
  readonly identity: SeriesIdentity
  readonly known: KnownSeries
  readonly standing: readonly StandingSignal[]
}

/**
 * Series as they stood when they were last assessed, so that the next report on them needs no more of the tables than
 * its own figures. Holds for one vintage and one set of agreements; the tables hold the same, and it may be empty.
 */
export type SeriesMemory = {
  /** To be asked first: what was remembered for another vintage, or by other agreements, is forgotten. */
  readonly stand: (vintage: number, agreed: string) => void
  readonly find: (series: number) => Remembered | undefined
  /** At the same vintage: a series that was read from the tables. Answers whether there is room for more. */
  readonly add: (series: number, remembered: Remembered) => boolean
  /** At the next vintage: these have changed, and the others stand as they did. */
  readonly advance: (vintage: number, changed: ReadonlyMap<number, Remembered | undefined>) => void
}

/** Thirty-two megabytes of figures: some ten thousand daily series of a year. Those longest untouched go first. */
const mostFigures = 4_000_000

export function openSeriesMemory(atMost = mostFigures): SeriesMemory {
  const kept = new Map<number, Remembered>()
  let [standsAt, agreedThen, figures] = [-1, '', 0]
  const forget = (series: number): void => {
    figures -= kept.get(series)?.known.counts.length ?? 0
    kept.delete(series)
  }
  const keep = (series: number, remembered: Remembered): void => {
    forget(series)
    kept.set(series, remembered)
    figures += remembered.known.counts.length
    for (const [oldest] of kept) {
      if (figures <= atMost) return
      forget(oldest)
    }
  }
  return {
    stand: (vintage, agreed) => {
      if (vintage !== standsAt || agreed !== agreedThen) {
        kept.clear()
        figures = 0
      }
      standsAt = vintage
      agreedThen = agreed
    },
    find: (series) => kept.get(series),
    add: (series, remembered) => {
      if (figures + remembered.known.counts.length > atMost) return false
      keep(series, remembered)
      return true
    },
    advance: (vintage, changed) => {
      standsAt = vintage
      for (const [series, remembered] of changed)
        if (remembered === undefined) forget(series)
        else keep(series, remembered)
    },
  }
}

/** A series as it stands at a vintage, after what was found in it up to there. */
export function rememberedAfter(
  { identity, before, rows, standing }: SeriesToAssess,
  { raised, ended }: Pick<Assessed, 'raised' | 'ended'>,
  vintage: number,
): Remembered | undefined {
  const known = knownSeries(rows, identity.frequency as Frequency, vintage, before)
  if (known === undefined) return undefined
  const over = new Set(ended.map(({ id }) => id))
  return { identity, known, standing: [...standing, ...raised].filter(({ id }) => !over.has(id)) }
}
