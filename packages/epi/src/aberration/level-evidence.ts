import type { Gap } from '../gap.ts'
import { predictiveEvidence } from './predictive-evidence.ts'
import { weekOf, type Week } from './week-of.ts'

/** Of seven days at least so many have to be reported. */
const leastReported = 4

/**
 * How unlikely, as −log10 p between 0 and 300, the cases of the seven days up to `index` are after those of the
 * `weeks` weeks before together, as far as the series reaches back; see `predictiveEvidence` for the formula. φ ≥ 1 is
 * Pearson's χ² of these weeks about their mean by their degrees of freedom, so that a level that already moves is
 * weak evidence of a further move.
 *
 * NaN is a day not reported, a negative one counts as 0; a week with fewer than 4 reported days is left out, and is a
 * gap when it is the last one, or no other is left.
 */
export function levelEvidence(counts: ArrayLike<number>, index: number, weeks: number): number | Gap {
  if (index < 13) return 'too-short'
  const last = weekOf(counts, index)
  const former: Week[] = []
  for (let week = 1; week <= weeks && index - 7 * week >= 6; week++) {
    const one = weekOf(counts, index - 7 * week)
    if (one.days >= leastReported) former.push(one)
  }
  if (last.days < leastReported || former.length === 0) return 'missing'
  const level = former.reduce((sum, { cases, days }) => ({ cases: sum.cases + cases, days: sum.days + days }))
  if (!(last.cases + level.cases <= Number.MAX_SAFE_INTEGER)) return 'overflow'
  return predictiveEvidence(last, level, dispersionAbout(level, former))
}

/** Σ (cases − expected)² / expected by n − 1, each week's expected cases being its share of the days reported. */
function dispersionAbout(level: Week, weeks: readonly Week[]): number {
  if (weeks.length < 2 || level.cases === 0) return 1
  let sum = 0
  for (const { cases, days } of weeks) {
    const expected = level.cases * (days / level.days)
    sum += ((cases - expected) / expected) * (cases - expected)
  }
  return Math.max(1, sum / (weeks.length - 1))
}
