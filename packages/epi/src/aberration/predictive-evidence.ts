import betainc from '@stdlib/math-base-special-betainc'
import type { Week } from './week-of.ts'

/** Jeffreys' prior for the mean of a Poisson count. */
const priorCases = 0.5

/** Beyond this size of the counts the beta function loses its digits, and no more of them would change the answer. */
const largestCount = 1e7

const largestEvidence = 300

/**
 * How unlikely, as −log10 p between 0 and 300, so many cases are after the former ones if the mean of a day did not
 * change. With Jeffreys' prior that mean is gamma distributed given the former cases P, so the later cases S are
 * negative binomial, and p = P(≥ S) = I_x(S/φ, 1/2 + P/φ), the regularised incomplete beta function with x the share
 * of the later days in all days reported (Bayes' predictive test of two Poisson counts; Box, Tiao, Bayesian Inference
 * in Statistical Analysis, 1973; φ, the dispersion, as in quasi-likelihood).
 */
export function predictiveEvidence(later: Week, former: Week, dispersion: number): number {
  if (later.cases === 0) return 0
  const spread = Math.max(dispersion, (later.cases + former.cases) / largestCount)
  const p = betainc(
    later.days / (later.days + former.days),
    later.cases / spread,
    priorCases + former.cases / spread,
    true,
    false,
  )
  return Math.max(0, Math.min(largestEvidence, -Math.log10(p)))
}
