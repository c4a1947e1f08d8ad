import betainc from '@stdlib/math-base-special-betainc'
import type { Gap } from '../gap.ts'

/** Of seven days at least so many have to be reported. */
const leastReported = 4

/** Jeffreys' prior for the mean of a Poisson count. */
const priorCases = 0.5

/** Beyond this size of the counts the beta function loses its digits, and no more of them would change the answer. */
const largestCount = 1e7

const largestEvidence = 300

/**
 * How unlikely, as −log10 p between 0 and 300, the cases S of the seven days up to `index` are after the cases P of
 * the seven before, if the mean did not change. With Jeffreys' prior the mean of a day is gamma distributed given P,
 * so S is negative binomial, and p = P(≥ S) = I_x(S/φ, 1/2 + P/φ), the regularised incomplete beta function with x
 * the share of the later week in the days reported (Bayes' predictive test of two Poisson counts; Box, Tiao, Bayesian
 * Inference in Statistical Analysis, 1973; φ as in quasi-likelihood). φ ≥ 1 is how much former weeks changed beyond
 * chance: the mean of (a − b)² / (a + b) over successive ones, from the week before the last back for `weeks` weeks,
 * one more of 1 added to steady it.
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
  if (last.cases === 0) return 0
  const spread = Math.max(
    weeklyDispersion(counts, index - 7, weeks),
    (last.cases + former.cases) / largestCount,
  )
  const p = betainc(
    last.days / (last.days + former.days),
    last.cases / spread,
    priorCases + former.cases / spread,
    true,
    false,
  )
  return Math.max(0, Math.min(largestEvidence, -Math.log10(p)))
}

type Week = { readonly cases: number; readonly days: number }

/** The seven days up to `index`. */
function weekOf(counts: ArrayLike<number>, index: number): Week {
  let cases = 0
  let days = 0
  for (let day = index - 6; day <= index; day++) {
    if (Number.isNaN(counts[day]!)) continue
    cases += Math.max(0, counts[day]!)
    days++
  }
  return { cases, days }
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
