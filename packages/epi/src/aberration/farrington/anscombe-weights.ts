import type { BlockModel } from '../../regression/block-model.ts'

/**
 * Gives past outbreaks less weight: standardised Anscombe residuals
 * s = 3/2 (y^(2/3) μ^(-1/6) − μ^(1/2)) / sqrt(phi (1 − h)) above the threshold weigh γ s^-2, all others γ, where γ
 * makes the weights sum to their number (Farrington et al. 1996, section 3.4; threshold 2.58 by Noufaily et al. 2013).
 * Writes the model's prior weights; false when a row has leverage 1, so that it has no residual.
 */
export function anscombeWeights(model: BlockModel, phi: number, threshold: number): boolean {
  const { rowCount, response, mean, leverage, priorWeight } = model
  let sum = 0
  for (let row = 0; row < rowCount; row++) {
    const mu = mean[row]!
    const free = phi * (1 - leverage[row]!)
    if (!(free > 1e-14)) return false
    const root = Math.cbrt(response[row]!)
    const residual = (1.5 * (root * root * mu ** (-1 / 6) - Math.sqrt(mu))) / Math.sqrt(free)
    const weight = residual > threshold ? 1 / (residual * residual) : 1
    priorWeight[row] = weight
    sum += weight
  }
  const gamma = rowCount / sum
  for (let row = 0; row < rowCount; row++) priorWeight[row]! *= gamma
  return true
}
