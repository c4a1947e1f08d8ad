/**
 * A predictive distribution by some of its quantiles: `values[i]` is that of probability `levels[i]`; levels ascend
 * within (0, 1), are symmetric about ½ and hold it, values do not descend.
 */
export interface QuantileForecast {
  readonly levels: Float64Array
  readonly values: Float64Array
}

/** The 23 levels in which the Forecast Hubs are given forecasts: 0.01, 0.025, 0.05, 0.1, … 0.95, 0.975, 0.99. */
export const hubLevels: Float64Array = Float64Array.from([
  0.01,
  0.025,
  ...Array.from({ length: 19 }, (_, i) => (i + 1) / 20),
  0.975,
  0.99,
])

/** RangeError when levels or values are not as QuantileForecast says. */
export function checkQuantileForecast({ levels, values }: QuantileForecast): void {
  if (levels.length !== values.length || levels.length % 2 === 0)
    throw new RangeError(`${levels.length} levels and ${values.length} values are not an odd number of pairs`)
  if (!values.every(Number.isFinite)) throw new RangeError('A quantile is not finite')
  levels.forEach((level, i) => {
    if (!(level > 0 && level < 1) || Math.abs(level + levels[levels.length - 1 - i]! - 1) > 1e-9)
      throw new RangeError(`Level ${level} is outside (0, 1) or without its counterpart`)
    if (i > 0 && !(level > levels[i - 1]! && values[i]! >= values[i - 1]!))
      throw new RangeError(`The quantile of level ${level} is below that of the level before`)
  })
}

/** The quantile of a level that the forecast holds; RangeError when it does not. */
export function quantileAt({ levels, values }: QuantileForecast, level: number): number {
  const i = levels.findIndex((one) => Math.abs(one - level) < 1e-9)
  if (i === -1) throw new RangeError(`The forecast holds no quantile of level ${level}`)
  return values[i]!
}
