import type { Predict } from './prediction.ts'

/** Every count from what is reported to the largest is equally probable: the yardstick below every method. */
export function predictUniform(reported: number, greatest: number): Predict {
  return (largest) => {
    const pmf = new Float64Array(largest + 1)
    if (greatest >= reported) pmf.fill(1 / (greatest - reported + 1), reported, greatest + 1)
    return pmf
  }
}
