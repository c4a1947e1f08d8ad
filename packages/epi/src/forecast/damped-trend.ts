/** Smoothing of level and trend, and how much of the trend is left a step later. */
export interface DampedTrendWeights {
  readonly level: number
  readonly trend: number
  readonly damping: number
}

/**
 * Holt's linear trend with damping (Gardner and McKenzie 1985, Management Science 31:1237), run through a series:
 * `levels[t]` and `trends[t]` as they stand after its value t. A value that is missing (NaN) is taken to be as
 * expected. The forecast of h steps after t is levels[t] + (damping + … + damping^h) · trends[t].
 */
export function runDampedTrend(
  values: Float64Array,
  { level, trend, damping }: DampedTrendWeights,
): { readonly levels: Float64Array; readonly trends: Float64Array } {
  const levels = new Float64Array(values.length)
  const trends = new Float64Array(values.length)
  let [at, slope] = [values.find(Number.isFinite) ?? 0, 0]
  for (let t = 0; t < values.length; t++) {
    const expected = at + damping * slope
    const error = Number.isFinite(values[t]) ? values[t]! - expected : 0
    at = expected + level * error
    slope = damping * slope + level * trend * error
    levels[t] = at
    trends[t] = slope
  }
  return { levels, trends }
}

/** damping + damping² + … + damping^h for h = 1 to `horizons`. */
export function dampedSteps(damping: number, horizons: number): Float64Array {
  let [power, sum] = [1, 0]
  return Float64Array.from({ length: horizons }, () => {
    power *= damping
    sum += power
    return sum
  })
}
