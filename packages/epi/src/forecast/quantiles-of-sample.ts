/** Quantiles of a sorted sample that is not empty, linear between its values (Hyndman and Fan 1996, type 7). */
export function quantilesOfSample(sorted: Float64Array, levels: Float64Array): Float64Array {
  return levels.map((level) => {
    const at = level * (sorted.length - 1)
    const low = Math.floor(at)
    const high = Math.min(low + 1, sorted.length - 1)
    return sorted[low]! + (at - low) * (sorted[high]! - sorted[low]!)
  })
}
