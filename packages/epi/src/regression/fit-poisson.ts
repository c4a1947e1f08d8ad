const maxSteps = 25
const tolerance = 1e-8
const leastMean = 2 ** -52

/**
 * The coefficients of a Poisson regression with log link for a few columns, by iteratively reweighted least squares
 * with the start and the stopping rule of R's `glm` (see `fitBlockModel`). Counts are 0 or more, one row of `columns`
 * each. Undefined when it does not converge or the columns depend on one another.
 */
export function fitPoisson(
  counts: readonly number[],
  columns: readonly (readonly number[])[],
): number[] | undefined {
  let predictor = counts.map((count) => Math.log(count + 0.1))
  let deviance = devianceOf(counts, predictor)
  for (let step = 0; step < maxSteps; step++) {
    const coefficients = leastSquares(counts, columns, predictor)
    if (coefficients === undefined) return undefined
    predictor = columns.map((row) => row.reduce((sum, value, at) => sum + value * coefficients[at]!, 0))
    const former = deviance
    deviance = devianceOf(counts, predictor)
    if (!Number.isFinite(deviance)) return undefined
    if (Math.abs(deviance - former) / (Math.abs(deviance) + 0.1) < tolerance) return coefficients
  }
  return undefined
}

function devianceOf(counts: readonly number[], predictor: readonly number[]): number {
  let deviance = 0
  for (const [row, count] of counts.entries()) {
    const mean = Math.max(Math.exp(predictor[row]!), leastMean)
    deviance += count > 0 ? count * Math.log(count / mean) - (count - mean) : mean
  }
  return 2 * deviance
}

/**
 * One step: weights μ, working responses η + (y − μ) / μ, solved by modified Gram and Schmidt on the weighted
 * columns.
 */
function leastSquares(
  counts: readonly number[],
  columns: readonly (readonly number[])[],
  predictor: readonly number[],
): number[] | undefined {
  const width = columns[0]?.length ?? 0
  const basis = Array.from({ length: width + 1 }, () => new Float64Array(counts.length))
  for (const [row, count] of counts.entries()) {
    const mean = Math.max(Math.exp(predictor[row]!), leastMean)
    const root = Math.sqrt(mean)
    for (let at = 0; at < width; at++) basis[at]![row] = root * columns[row]![at]!
    basis[width]![row] = root * (predictor[row]! + (count - mean) / mean)
  }
  return backSubstitute(triangle(basis), width)
}

/** The upper triangle of the orthogonalisation; its last column belongs to the response. */
function triangle(basis: readonly Float64Array[]): number[][] {
  const upper = basis.map(() => basis.map(() => 0))
  for (const [at, column] of basis.entries()) {
    const norm = Math.sqrt(dot(column, column))
    upper[at]![at] = norm
    for (let later = at + 1; later < basis.length; later++) {
      const share = norm === 0 ? 0 : dot(column, basis[later]!) / (norm * norm)
      upper[at]![later] = share * norm
      for (let row = 0; row < column.length; row++) basis[later]![row]! -= share * column[row]!
    }
  }
  return upper
}

function backSubstitute(upper: readonly (readonly number[])[], width: number): number[] | undefined {
  const solution = Array.from({ length: width }, () => 0)
  for (let at = width - 1; at >= 0; at--) {
    const pivot = upper[at]![at]!
    if (!(pivot > 1e-11 * upper[0]![0]!)) return undefined
    let rest = upper[at]![width]!
    for (let later = at + 1; later < width; later++) rest -= upper[at]![later]! * solution[later]!
    solution[at] = rest / pivot
  }
  return solution
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let row = 0; row < a.length; row++) sum += a[row]! * b[row]!
  return sum
}
