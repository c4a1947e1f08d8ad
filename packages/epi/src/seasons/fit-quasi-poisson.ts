import { choleskyOf, solveCholesky } from './cholesky.ts'

/** A quasi-Poisson regression with log link. */
export type QuasiPoissonFit = {
  readonly coefficients: Float64Array
  readonly means: Float64Array
  /** Pearson's χ² over the degrees of freedom, at least 1: counts are not taken for surer than Poisson ones. */
  readonly dispersion: number
  readonly degreesOfFreedom: number
  /** Variance of the linear predictor of a row of columns, over the dispersion. */
  readonly unscaledVariance: (row: Float64Array) => number
}

const maxSteps = 50
const tolerance = 1e-10

/**
 * Fits log E(y) = Σ coefficient × column by iteratively reweighted least squares from the means y + 0.1, as R's `glm`
 * does: McCullagh & Nelder (1989), Generalized Linear Models. `columns` hold one array a coefficient, of the counts'
 * length and not far from 1 in size. Undefined when it does not converge, the columns depend on one another, or there
 * are no more counts than coefficients.
 */
export function fitQuasiPoisson(
  counts: Float64Array,
  columns: readonly Float64Array[],
): QuasiPoissonFit | undefined {
  const width = columns.length
  const degreesOfFreedom = counts.length - width
  if (degreesOfFreedom < 1) return undefined
  let means = counts.map((count) => count + 0.1)
  let predictor = means.map(Math.log)
  let deviance = devianceOf(counts, means)
  for (let step = 0; step < maxSteps; step++) {
    const { matrix, right } = normalEquations(counts, columns, means, predictor)
    const root = choleskyOf(matrix, width)
    if (root === undefined) return undefined
    const coefficients = solveCholesky(root, right)
    predictor = counts.map((_, row) => dotRow(columns, coefficients, row))
    means = predictor.map(Math.exp)
    const former = deviance
    deviance = devianceOf(counts, means)
    if (!Number.isFinite(deviance)) return undefined
    if (Math.abs(deviance - former) > tolerance * (Math.abs(deviance) + 0.1)) continue
    const dispersion = Math.max(1, pearson(counts, means) / degreesOfFreedom)
    const unscaledVariance = (row: Float64Array): number => dot(row, solveCholesky(root, row))
    return { coefficients, means, dispersion, degreesOfFreedom, unscaledVariance }
  }
  return undefined
}

/** XᵀWX and XᵀWz with weights μ and working responses η + (y − μ) / μ. */
function normalEquations(
  counts: Float64Array,
  columns: readonly Float64Array[],
  means: Float64Array,
  predictor: Float64Array,
): { matrix: Float64Array; right: Float64Array } {
  const width = columns.length
  const matrix = new Float64Array(width * width)
  const right = new Float64Array(width)
  for (let row = 0; row < counts.length; row++) {
    const weight = means[row]!
    const working = weight * predictor[row]! + counts[row]! - weight
    for (let i = 0; i < width; i++) {
      const value = columns[i]![row]!
      right[i]! += value * working
      for (let j = 0; j <= i; j++) matrix[i * width + j]! += value * weight * columns[j]![row]!
    }
  }
  return { matrix, right }
}

function devianceOf(counts: Float64Array, means: Float64Array): number {
  let deviance = 0
  for (let row = 0; row < counts.length; row++) {
    const [count, mean] = [counts[row]!, means[row]!]
    deviance += (count > 0 ? count * Math.log(count / mean) : 0) - (count - mean)
  }
  return 2 * deviance
}

function pearson(counts: Float64Array, means: Float64Array): number {
  let sum = 0
  for (let row = 0; row < counts.length; row++)
    if (means[row]! > 0) sum += (counts[row]! - means[row]!) ** 2 / means[row]!
  return sum
}

function dotRow(columns: readonly Float64Array[], coefficients: Float64Array, row: number): number {
  let sum = 0
  for (let i = 0; i < columns.length; i++) sum += coefficients[i]! * columns[i]![row]!
  return sum
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
