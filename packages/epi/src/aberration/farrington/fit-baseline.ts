import betainc from '@stdlib/math-base-special-betainc'
import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import type { BlockModel } from '../../regression/block-model.ts'
import { fitBlockModel } from '../../regression/fit-block-model.ts'
import { anscombeWeights } from './anscombe-weights.ts'
import type { FarringtonOptions } from './farrington-options.ts'

/** What of the options the fit needs, and the place that it is to predict. */
export type BaselineQuestion = Pick<
  FarringtonOptions,
  'b' | 'reweight' | 'weightsThreshold' | 'trend' | 'pThresholdTrend'
> & {
  /** As in the options; `student` tests the trend with the dispersion as it is estimated, below 1 too. */
  readonly dispersionOfErrors: FarringtonOptions['dispersionOfErrors'] | 'student'
  readonly time: number
  readonly group: number
  readonly offset: number
}

/** The mean on the log scale that the baseline predicts, with its standard error. */
export type BaselinePrediction = {
  readonly logMean: number
  readonly standardError: number
  /** Dispersion, 1 or more. */
  readonly phi: number
  /** Per step of time; undefined when the trend is not kept. */
  readonly trend: number | undefined
}

/**
 * Fits the baseline, reweights it once, and keeps the trend only if three hold (Farrington et al. 1996, section 3.3):
 * it is significant (see `dispersionOfErrors`), at least three years are used, and the prediction is not above every
 * count seen. Without it the baseline is fitted anew. Undefined when the fit does not converge. The model holds the
 * last fit.
 */
export function fitBaseline(model: BlockModel, question: BaselineQuestion): BaselinePrediction | undefined {
  const phi = fitReweighted(model, question.trend, question)
  if (phi !== undefined && (!model.hasSlope || isTrendKept(model, question, phi)))
    return predict(model, question, phi)
  const level = fitReweighted(model, false, question)
  return level === undefined ? undefined : predict(model, question, level)
}

/** The dispersion phi of the reweighted fit. Without convergence it is tried again without the trend. */
export function fitReweighted(
  model: BlockModel,
  wantsSlope: boolean,
  { reweight, weightsThreshold }: Pick<FarringtonOptions, 'reweight' | 'weightsThreshold'>,
): number | undefined {
  model.priorWeight.fill(1, 0, model.rowCount)
  fitBlockModel(model, wantsSlope)
  if (!model.converged && wantsSlope) fitBlockModel(model, false)
  if (!model.converged || !(model.degreesOfFreedom > 0)) return undefined
  const phi = Math.max(model.dispersion, 1)
  if (!reweight) return phi
  anscombeWeights(model, phi, weightsThreshold)
  fitBlockModel(model, model.hasSlope)
  return Number.isFinite(model.dispersion) ? Math.max(model.dispersion, 1) : undefined
}

function isTrendKept(model: BlockModel, question: BaselineQuestion, phi: number): boolean {
  const { b, time, group, offset, pThresholdTrend } = question
  if (b < 3) return false
  const mean = Math.exp(model.level[group]! + model.slope * time + offset)
  let largest = 0
  for (let row = 0; row < model.rowCount; row++) largest = Math.max(largest, model.response[row]!)
  if (!(mean <= largest)) return false
  return trendP(model, question, phi) < pThresholdTrend
}

function trendP(model: BlockModel, question: BaselineQuestion, phi: number): number {
  const known = question.dispersionOfErrors === 'model' && question.reweight
  const dispersion =
    question.dispersionOfErrors === 'student' ? model.dispersion : errorDispersion(model, question, phi)
  const ratio = model.slope / Math.sqrt(dispersion / model.timeSpread)
  return known ? 2 * normalCdf(-Math.abs(ratio), 0, 1) : twoSidedP(ratio, model.degreesOfFreedom)
}

/** P(|T| ≥ |t|) of Student's t distribution. */
function twoSidedP(t: number, degreesOfFreedom: number): number {
  return betainc(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5, true, false)
}

function predict(model: BlockModel, question: BaselineQuestion, phi: number): BaselinePrediction {
  const { time, group, offset } = question
  const centred = time - model.blockTime[group]!
  const unscaled =
    1 / model.blockWeight[group]! + (model.hasSlope ? (centred * centred) / model.timeSpread : 0)
  return {
    logMean: model.level[group]! + model.slope * time + offset,
    standardError: Math.sqrt(errorDispersion(model, question, phi) * unscaled),
    phi,
    trend: model.hasSlope ? model.slope : undefined,
  }
}

/** See `FarringtonOptions.dispersionOfErrors`. */
function errorDispersion(
  model: BlockModel,
  { dispersionOfErrors, reweight }: Pick<BaselineQuestion, 'dispersionOfErrors' | 'reweight'>,
  phi: number,
): number {
  if (dispersionOfErrors === 'student') return phi
  if (!reweight) return model.dispersion
  if (dispersionOfErrors === 'model') return phi
  let squares = 0
  for (let row = 0; row < model.rowCount; row++) {
    const residual = (model.response[row]! - model.mean[row]!) / model.mean[row]!
    squares += model.priorWeight[row]! * residual * residual
  }
  return squares / model.degreesOfFreedom
}
