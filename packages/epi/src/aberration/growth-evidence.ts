import type { Gap } from '../gap.ts'
import { predictiveEvidence } from './predictive-evidence.ts'
import { weekOf } from './week-of.ts'

/** Of seven days at least so many have to be reported. */
const leastReported = 4

/**
 * How unlikely, as −log10 p between 0 and 300, the cases of the seven days up to `index` are after those of the seven
 * before, if the mean did not change; see `predictiveEvidence` for the formula. φ ≥ 1 is how much former weeks changed
 * beyond chance: the mean of (a − b)² / (a + b) over successive ones, from the week before the last back for `weeks`
 * weeks, one more of 1 added to steady it.
 *
 * NaN is a day not reported, a negative one counts as 0. A gap when a week has fewer than 4 reported days, or the
 * series does not reach back 14.
 */
export function growthEvidence(counts: ArrayLike<number>, index: number, weeks: number): number | Gap {
  if (index < 13) return 'too-short'
  const last = weekOf(counts, index)
  const former = weekOf(counts, index - 7)
  if (last.days < leastReported || former.days < leastReported) return 'missing'
  if (!(last.cases + former.cases <= Number.MAX_SAFE_INTEGER)) return 'overflow'
  return predictiveEvidence(last, former, weeklyDispersion(counts, index - 7, weeks))
}

/** Pairs of weeks with a day not reported, and those without a case, say nothing. */
function weeklyDispersion(counts: ArrayLike<number>, index: number, weeks: number): number {
  let sum = 1
  let pairs = 1
  for (let week = 0; week < weeks - 1 && index - 7 * week >= 13; week++) {
    const later = weekOf(counts, index - 7 * week)
    const earlier = weekOf(counts, index - 7 * week - 7)
    const cases = later.cases + earlier.cases
    if (cases === 0 || later.days + earlier.days < 14) continue
    sum += ((later.cases - earlier.cases) / cases) * (later.cases - earlier.cases)
    pairs++
  }
  return Math.max(1, sum / pairs)
}
