/**
 * A log-linear model of counts with one level per block and, if wanted, one slope over time:
 * log E(y) = level[block] + slope × time + offset. Memory for up to `rowCapacity` rows and `blockCapacity` blocks,
 * filled and fitted again and again without allocation; every block below `blockCount` has a row.
 */
export type BlockModel = {
  rowCount: number
  blockCount: number
  /** Counts, 0 or more. */
  readonly response: Float64Array
  readonly blockOf: Int32Array
  readonly time: Float64Array
  readonly offset: Float64Array
  readonly priorWeight: Float64Array
  /** Set by a fit: the fitted means, the working weights of the last step and the leverages. */
  readonly mean: Float64Array
  readonly workingWeight: Float64Array
  readonly leverage: Float64Array
  readonly level: Float64Array
  /** Each block's sum of working weights, and its mean time by them. */
  readonly blockWeight: Float64Array
  readonly blockTime: Float64Array
  hasSlope: boolean
  slope: number
  /**
   * The working weights' sum of squares of time within the blocks: 1 / timeSpread is the slope's unscaled variance.
   */
  timeSpread: number
  /** Pearson's sum of squares over the degrees of freedom. */
  dispersion: number
  degreesOfFreedom: number
  converged: boolean
  readonly scratch: BlockScratch
}

type BlockScratch = {
  readonly predictor: Float64Array
  readonly logResponse: Float64Array
  readonly working: Float64Array
  readonly oldLevel: Float64Array
}

/** Memory for a model of at most so many rows and blocks. */
export function newBlockModel(rowCapacity: number, blockCapacity: number): BlockModel {
  const rows = () => new Float64Array(rowCapacity)
  const blocks = () => new Float64Array(blockCapacity)
  return {
    rowCount: 0,
    blockCount: 0,
    response: rows(),
    blockOf: new Int32Array(rowCapacity),
    time: rows(),
    offset: rows(),
    priorWeight: rows().fill(1),
    mean: rows(),
    workingWeight: rows(),
    leverage: rows(),
    level: blocks(),
    blockWeight: blocks(),
    blockTime: blocks(),
    hasSlope: false,
    slope: 0,
    timeSpread: 0,
    dispersion: 0,
    degreesOfFreedom: 0,
    converged: false,
    scratch: { predictor: rows(), logResponse: rows(), working: rows(), oldLevel: blocks() },
  }
}
