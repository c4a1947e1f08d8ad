import type { BlockModel } from './block-model.ts'

const maxSteps = 25
const tolerance = 1e-8
const leastMean = 2 ** -52

/**
 * Fits the model by quasi-Poisson maximum likelihood with log link, as R's `glm` does it: iteratively reweighted
 * least squares from the means y + 0.1, until the deviance changes by less than 1e-8 of (deviance + 0.1), 25 steps
 * at most (McCullagh and Nelder, Generalized Linear Models, 1989). Dispersion, leverages and variances are those of
 * the last step, so that they are R's even where the fit would still move, as with blocks of zeros only.
 *
 * The normal equations of a step are an arrowhead, one diagonal entry per block and one row for time; centring time
 * within the blocks solves them in O(rows). Writes into `model`; `converged` is false when the means are not finite.
 */
export function fitBlockModel(model: BlockModel, wantsSlope: boolean): void {
  const start = begin(model, wantsSlope)
  let deviance = start
  for (let step = 0; step < maxSteps; step++) {
    const old = deviance
    const oldSlope = model.slope
    model.scratch.oldLevel.set(model.level)
    solveStep(model)
    deviance = applyStep(model)
    if (!Number.isFinite(deviance)) {
      if (step === 0) break
      deviance = halveStep(model, oldSlope)
    }
    if (Math.abs(deviance - old) / (Math.abs(deviance) + 0.1) < tolerance) {
      model.converged = true
      break
    }
  }
  finish(model)
}

function begin(model: BlockModel, wantsSlope: boolean): number {
  const { rowCount, response, priorWeight, mean, scratch } = model
  let deviance = 0
  for (let row = 0; row < rowCount; row++) {
    const y = response[row]!
    const mu = y + 0.1
    mean[row] = mu
    const predictor = Math.log(mu)
    scratch.predictor[row] = predictor
    const logY = y > 0 ? Math.log(y) : 0
    scratch.logResponse[row] = logY
    deviance += priorWeight[row]! * (y > 0 ? y * (logY - predictor) - (y - mu) : mu)
  }
  model.hasSlope = wantsSlope
  model.slope = 0
  model.converged = false
  return 2 * deviance
}

/** Working weights and responses from the means, then the least squares by blocks. */
function solveStep(model: BlockModel): void {
  const { rowCount, blockCount, response, blockOf, time, offset, priorWeight, mean, workingWeight } = model
  const { level, blockWeight, blockTime, scratch } = model
  const { working, predictor } = scratch
  blockWeight.fill(0, 0, blockCount)
  blockTime.fill(0, 0, blockCount)
  level.fill(0, 0, blockCount)
  for (let row = 0; row < rowCount; row++) {
    const mu = mean[row]!
    const weight = priorWeight[row]! * mu
    const z = predictor[row]! - offset[row]! + (response[row]! - mu) / mu
    const block = blockOf[row]!
    workingWeight[row] = weight
    working[row] = z
    blockWeight[block]! += weight
    blockTime[block]! += weight * time[row]!
    level[block]! += weight * z
  }
  for (let block = 0; block < blockCount; block++) {
    blockTime[block]! /= blockWeight[block]!
    level[block]! /= blockWeight[block]!
  }
  model.slope = model.hasSlope ? slopeOf(model) : 0
  if (model.slope !== 0)
    for (let block = 0; block < blockCount; block++) level[block]! -= model.slope * blockTime[block]!
}

/** The slope over time centred within the blocks; without spread there is none, and the model drops it. */
function slopeOf(model: BlockModel): number {
  const { rowCount, blockOf, time, workingWeight, blockTime, level, scratch } = model
  let spread = 0
  let covariance = 0
  let largest = 0
  for (let row = 0; row < rowCount; row++) {
    const block = blockOf[row]!
    const centred = time[row]! - blockTime[block]!
    const weighted = workingWeight[row]! * centred
    spread += weighted * centred
    covariance += weighted * (scratch.working[row]! - level[block]!)
    largest = Math.max(largest, workingWeight[row]! * time[row]! * time[row]!)
  }
  model.timeSpread = spread
  if (spread > largest * 1e-20) return covariance / spread
  model.hasSlope = false
  return 0
}

/** New predictors and means; answers the deviance. */
function applyStep(model: BlockModel): number {
  const { rowCount, response, blockOf, time, offset, priorWeight, mean, level, slope, scratch } = model
  const { predictor, logResponse } = scratch
  let deviance = 0
  for (let row = 0; row < rowCount; row++) {
    const eta = level[blockOf[row]!]! + slope * time[row]! + offset[row]!
    const mu = Math.max(Math.exp(eta), leastMean)
    const y = response[row]!
    predictor[row] = eta
    mean[row] = mu
    deviance += priorWeight[row]! * (y > 0 ? y * (logResponse[row]! - eta) - (y - mu) : mu)
  }
  return 2 * deviance
}

/** Halves the way from the former coefficients until the deviance is finite. */
function halveStep(model: BlockModel, oldSlope: number): number {
  let deviance = Number.POSITIVE_INFINITY
  for (let halving = 0; halving < maxSteps && !Number.isFinite(deviance); halving++) {
    for (let block = 0; block < model.blockCount; block++)
      model.level[block] = (model.level[block]! + model.scratch.oldLevel[block]!) / 2
    model.slope = (model.slope + oldSlope) / 2
    deviance = applyStep(model)
  }
  return deviance
}

function finish(model: BlockModel): void {
  const { rowCount, blockCount, response, blockOf, time, priorWeight, mean, workingWeight, leverage } = model
  let squares = 0
  let used = 0
  for (let row = 0; row < rowCount; row++) {
    const residual = (response[row]! - mean[row]!) / mean[row]!
    squares += workingWeight[row]! * residual * residual
    if (priorWeight[row]! > 0) used++
    const block = blockOf[row]!
    const centred = time[row]! - model.blockTime[block]!
    const bySlope = model.hasSlope ? (centred * centred) / model.timeSpread : 0
    leverage[row] = workingWeight[row]! * (1 / model.blockWeight[block]! + bySlope)
  }
  model.degreesOfFreedom = used - blockCount - (model.hasSlope ? 1 : 0)
  model.dispersion = squares / model.degreesOfFreedom
  if (!Number.isFinite(squares)) model.converged = false
}
