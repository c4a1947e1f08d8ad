import type { BlockModel } from '../../regression/block-model.ts'

/** A row that alone decides its own fit has no residual; what rounding leaves of it says nothing. */
const leastFreedom = 1e-12

/**
 * Gives past outbreaks less weight: standardised Anscombe residuals s = 3/2 (y^(2/3) μ^(-1/6) − μ^(1/2)) / sqrt(phi
 * (1 − h)) above the threshold weigh γ s^-2, all others γ, where γ makes the weights sum to their number (Farrington
 * et al. 1996, section 3.4; threshold 2.58 by Noufaily et al. 2013). Writes the model's prior weights.
 */
export function anscombeWeights(model: BlockModel, phi: number, threshold: number): void {
  const { rowCount, response, mean, leverage, priorWeight } = model
  let sum = 0
  for (let row = 0; row < rowCount; row++) {
    const mu = mean[row]!
    const free = phi * (1 - leverage[row]!)
    const root = Math.cbrt(response[row]!)
    const residual = (1.5 * (root * root * mu ** (-1 / 6) - Math.sqrt(mu))) / Math.sqrt(free)
    const weight = free > leastFreedom && residual > threshold ? 1 / (residual * residual) : 1
    priorWeight[row] = weight
    sum += weight
  }
  const gamma = rowCount / sum
  for (let row = 0; row < rowCount; row++) priorWeight[row]! *= gamma
}
