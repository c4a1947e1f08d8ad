import { gammaQuantile } from '../distributions/gamma-quantile.ts'
import type { Gap } from '../gap.ts'

/** Cases per 100,000 and the confidence interval, or why there is none. */
export type Rate =
  | { readonly per100k: number; readonly lower: number; readonly upper: number; readonly gap?: undefined }
  | { readonly gap: Gap }

const per = 100_000

/**
 * Cases per 100,000 of a population, with the exact interval of a Poisson count: the α/2 quantile of a gamma
 * distribution of shape x and the 1 − α/2 quantile of shape x + 1. Garwood (1936), Biometrika 28:437. Gaps: `missing`
 * count or population, `negative` count, `no-cases` where nobody lives, `overflow`.
 */
export function ratePer100k(count: number, population: number, level = 0.95): Rate {
  return directlyStandardisedRate([{ count, population, standard: 1 }], level)
}

/** One age group: cases, persons, and its weight in the standard population (any unit). */
export type AgeGroup = { readonly count: number; readonly population: number; readonly standard: number }

/**
 * The rate that a standard population would have with the age groups' own rates: Σ w·x with w = standard / (population
 * × Σ standard), v = Σ w²·x its variance; interval by gamma distributions of the same mean and variance, for the upper
 * end with one case more in the group of the largest weight: Fay & Feuer (1997), Stat Med 16:791. For one group it is
 * the exact interval. Gaps as in `ratePer100k`, in any group that weighs something.
 */
export function directlyStandardisedRate(groups: readonly AgeGroup[], level = 0.95): Rate {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level of ${level} is none`)
  const weighed = groups.filter(({ standard }) => standard !== 0)
  const gap = weighed.length === 0 ? 'missing' : weighed.map(gapOf).find((one) => one !== undefined)
  if (gap !== undefined) return { gap }
  const total = weighed.reduce((sum, { standard }) => sum + standard, 0)
  let [rate, variance, largest] = [0, 0, 0]
  for (const { count, population, standard } of weighed) {
    const weight = ((standard / total) * per) / population
    rate += weight * count
    variance += weight * weight * count
    largest = Math.max(largest, weight)
  }
  const tail = (1 - level) / 2
  // Where the variance is too small to be told, a quantile may come to lie a last digit beyond the rate.
  const lower = rate === 0 ? 0 : Math.min(rate, gammaBound(tail, rate, variance))
  const upper = Math.max(rate, gammaBound(1 - tail, rate + largest, variance + largest * largest))
  return [rate, lower, upper].every(Number.isFinite) ? { per100k: rate, lower, upper } : { gap: 'overflow' }
}

function gapOf({ count, population, standard }: AgeGroup): Gap | undefined {
  if ([count, population, standard].some(Number.isNaN)) return 'missing'
  if (count < 0 || population < 0 || standard < 0) return 'negative'
  return population === 0 ? 'no-cases' : undefined
}

/** Quantile of the gamma distribution with this mean and variance. */
function gammaBound(p: number, mean: number, variance: number): number {
  return (variance / mean) * gammaQuantile(p, (mean * mean) / variance)
}

/** How many times one rate is another, with its confidence interval. */
export type RateRatio =
  | { readonly ratio: number; readonly lower: number; readonly upper: number; readonly gap?: undefined }
  | { readonly gap: Gap }

/**
 * The ratio of two standardised (or plain) rates with the interval of its logarithm, whose standard errors come from
 * the widths of the rates' own intervals: Altman & Bland (2003), BMJ 326:219. Both rates are of one level, and so is
 * the ratio. Good for some ten cases or more in each. Gap `no-cases` where either rate is 0, else the gap of a rate.
 */
export function rateRatio(rate: Rate, reference: Rate): RateRatio {
  if (rate.gap !== undefined) return rate
  if (reference.gap !== undefined) return reference
  if (rate.lower === 0 || reference.lower === 0) return { gap: 'no-cases' }
  const spread = Math.hypot(halfWidthOf(rate), halfWidthOf(reference))
  const ratio = rate.per100k / reference.per100k
  const [lower, upper] = [ratio * Math.exp(-spread), ratio * Math.exp(spread)]
  return [ratio, lower, upper].every(Number.isFinite) ? { ratio, lower, upper } : { gap: 'overflow' }
}

/** Of the interval of the rate's logarithm. */
function halfWidthOf({ lower, upper }: { readonly lower: number; readonly upper: number }): number {
  return Math.log(upper / lower) / 2
}
