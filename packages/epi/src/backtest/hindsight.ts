import type { Vintage } from '../nowcast/known-by-delay-from-vintages.ts'
import { laterWaves, type Wave } from './later-waves.ts'
import { quietDays } from './quiet-days.ts'

/** What came of a series: against this, signals are scored. No method has a part in it. */
export type Hindsight = {
  /** The day of the hundredth case, by the first vintage that knows of it; undefined when it did not come. */
  readonly hundredthCase: number | undefined
  /** 1 for a quiet day of the last vintage; see `quietDays`. */
  readonly quiet: Uint8Array
  /** Of the last vintage; see `laterWaves`. */
  readonly waves: readonly Wave[]
}

/** `vintages`: running totals by day, ascending in `asOf`. */
export function hindsight(vintages: readonly Vintage[]): Hindsight {
  const final = vintages.at(-1)?.counts ?? []
  return {
    hundredthCase: hundredthCase(vintages),
    quiet: quietDays(final),
    waves: laterWaves(final),
  }
}

/** Once 100 are known it stays, whatever later corrections say: it is what was known when it mattered. */
function hundredthCase(vintages: readonly Vintage[]): number | undefined {
  for (const { counts } of vintages)
    for (let day = 0; day < counts.length; day++) if (counts[day]! >= 100) return day
  return undefined
}
