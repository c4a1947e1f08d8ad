/**
 * The reproduction number that goes with exponential growth at rate r per step: R = r / Σ w(k)·(e^(−r·a(k−1)) −
 * e^(−r·a(k))) / (a(k) − a(k−1)), the serial interval w (index 0 = lag 0, scaled to a sum of 1) taken as a histogram
 * with edges a at 0, ½, 1½ …; 1 at r = 0, 0 where the exponential overflows. Wallinga & Lipsitch (2007), Proc R Soc B
 * 274:599, as in epitrix::r2R0.
 */
export function reproductionOfGrowth(rate: number, serialInterval: ArrayLike<number>): number {
  if (Math.abs(rate) < 1e-14) return 1
  let sum = 0
  let total = 0
  let before = 1
  for (let k = 0; k < serialInterval.length; k++) {
    const after = Math.exp(-rate * (k + 0.5))
    sum += (serialInterval[k]! * (before - after)) / (k === 0 ? 0.5 : 1)
    total += serialInterval[k]!
    before = after
  }
  return before === Infinity ? 0 : (rate * total) / sum
}

/** A grid of growth rates: `precision` apart from `min` on, widened five times where it does not reach. */
export type GrowthGrid = { readonly min: number; readonly max: number; readonly precision: number }

export const defaultGrowthGrid: GrowthGrid = { min: -1, max: 1, precision: 0.001 }

/**
 * The growth rate on the grid whose reproduction number is nearest to R, the lower one of two as near: the step from
 * one to the other in Nash, Bhatt, Cori & Nouvellet (2023), PLoS Comput Biol 19:e1011439. R grows with r, so the place
 * is found by halving. `width` is the grid's own multiple; rates end at ±625.
 */
export function growthOfReproduction(
  reproduction: number,
  serialInterval: ArrayLike<number>,
  grid: GrowthGrid = defaultGrowthGrid,
): number {
  const count = Math.floor((grid.max - grid.min) / grid.precision + 1e-10)
  const rateAt = (i: number): number => grid.min + i * grid.precision
  const at = (i: number): number => reproductionOfGrowth(rateAt(i), serialInterval)
  let low = 0
  let high = count
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (at(middle) <= reproduction) low = middle
    else high = middle
  }
  const nearest = Math.abs(at(low) - reproduction) <= Math.abs(at(high) - reproduction) ? low : high
  if ((nearest > 0 && nearest < count) || grid.max >= 625) return rateAt(nearest)
  return growthOfReproduction(reproduction, serialInterval, widened(grid))
}

function widened({ min, max, precision }: GrowthGrid): GrowthGrid {
  return { min: min < 0 ? 5 * min : -min, max: max > 0 ? 5 * max : -max, precision }
}
