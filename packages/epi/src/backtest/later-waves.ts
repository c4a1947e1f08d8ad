import { casesWithin, filledTotals } from './weekly-totals.ts'

export type Wave = {
  /** The last day on which the week's cases were as few as before the wave. */
  readonly trough: number
  /** The first day on which the week's cases had tripled since. */
  readonly tripled: number
}

/** A trough with fewer cases a week counts as so many. */
const fewCases = 20

/**
 * The waves after a series' first, in hindsight: once the cases of a week have fallen below half of the highest week
 * of the wave before, they are followed down to their trough, and up to the day on which they are three times as many
 * (and 60 at least). `totals` as of `quietDays`.
 */
export function laterWaves(totals: ArrayLike<number>): Wave[] {
  const filled = filledTotals(totals)
  const waves: Wave[] = []
  let peak = 0
  let trough = -1
  let lowest = 0
  for (let day = 0; day < filled.length; day++) {
    const week = casesWithin(filled, day, 7)
    if (trough < 0) {
      peak = Math.max(peak, week)
      if (!(peak >= 3 * fewCases && week < peak / 2)) continue
      trough = day
      lowest = week
    }
    if (week <= lowest) [trough, lowest] = [day, week]
    if (week < 3 * Math.max(fewCases, lowest)) continue
    waves.push({ trough, tripled: day })
    ;[peak, trough] = [week, -1]
  }
  return waves
}
