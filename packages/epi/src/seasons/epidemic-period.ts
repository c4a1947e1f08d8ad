import type { Gap } from '../gap.ts'

/** The epidemic weeks of one season: first and last, counted from 0 and included, and their share of all cases. */
export type EpidemicPeriod = { readonly first: number; readonly last: number; readonly share: number }

/** In percent of a season's cases a week: what one week more must add to belong to the epidemic. */
export const defaultSlope = 2.8

/**
 * The epidemic period of a season by the moving epidemic method: p(r) is the largest share of the season's cases, in
 * percent, that r weeks in a row hold; the epidemic is the weeks of the shortest r at which one week more adds less
 * than `slope` percent. Vega et al. (2013), Influenza Other Respir Viruses 7:546; the curve is not smoothed, as it is
 * in the R package mem. Weeks are counts or rates; missing ones (NaN) and those below 0 add nothing. A season is whole
 * or nearly so. Gaps: `too-short` below 8 weeks, `no-cases`, `overflow`, `constant` where every week belongs to it.
 */
export function epidemicPeriod(
  weeks: ArrayLike<number>,
  slope = defaultSlope,
): EpidemicPeriod | { readonly gap: Gap } {
  if (weeks.length < 8) return { gap: 'too-short' }
  const sums = runningSums(weeks)
  const total = sums.at(-1)!
  if (!Number.isFinite(total)) return { gap: 'overflow' }
  if (total === 0) return { gap: 'no-cases' }
  let best = { first: 0, share: 0 }
  for (let length = 1; length <= weeks.length; length++) {
    const next = largestShare(sums, length)
    if (100 * (next.share - best.share) < slope)
      return length === 1
        ? { gap: 'constant' }
        : { first: best.first, last: best.first + length - 2, share: best.share }
    best = next
  }
  return { gap: 'constant' }
}

function runningSums(weeks: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(weeks.length + 1)
  for (let week = 0; week < weeks.length; week++)
    sums[week + 1] = sums[week]! + (weeks[week]! > 0 ? weeks[week]! : 0)
  return sums
}

/** The first of the stretches of that length with the largest sum. */
function largestShare(sums: Float64Array, length: number): { first: number; share: number } {
  let [first, most] = [0, -1]
  for (let at = 0; at + length < sums.length; at++) {
    const sum = sums[at + length]! - sums[at]!
    if (sum > most) [first, most] = [at, sum]
  }
  return { first, share: most / sums.at(-1)! }
}
