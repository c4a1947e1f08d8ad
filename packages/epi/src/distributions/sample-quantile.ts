/**
 * The quantile of a sorted sample by linear interpolation of order statistics: type 7 of Hyndman & Fan (1996), Am
 * Stat 50:361, R's default. The sample is not empty.
 */
export function sampleQuantile(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p
  const low = Math.floor(at)
  const value = sorted[low]!
  return at === low ? value : value + (at - low) * (sorted[low + 1]! - value)
}
