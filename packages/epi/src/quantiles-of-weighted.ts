/**
 * Quantiles of a weighted sample that is not empty: each value stands at the middle of its weight, linear between
 * them, and the outermost beyond. `levels` ascend within (0, 1).
 */
export function quantilesOfWeighted(
  values: Float64Array,
  weights: Float64Array,
  levels: Float64Array,
): Float64Array {
  const order = Uint32Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]!)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let [i, before] = [0, 0]
  return levels.map((level) => {
    const target = level * total
    while (i < order.length && before + weights[order[i]!]! / 2 < target) before += weights[order[i++]!]!
    if (i === 0) return values[order[0]!]!
    if (i === order.length) return values[order[i - 1]!]!
    const [low, high] = [order[i - 1]!, order[i]!]
    const [from, to] = [before - weights[low]! / 2, before + weights[high]! / 2]
    return values[low]! + ((target - from) / (to - from)) * (values[high]! - values[low]!)
  })
}
