/** The lower triangle L of a symmetric matrix L·Lᵀ, row by row. */
export type CholeskyRoot = { readonly lower: Float64Array; readonly width: number }

/** Of the lower triangle of a matrix; undefined unless it is positive definite, and clearly so. */
export function choleskyOf(matrix: Float64Array, width: number): CholeskyRoot | undefined {
  const lower = Float64Array.from(matrix)
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * width + j]!
      for (let k = 0; k < j; k++) sum -= lower[i * width + k]! * lower[j * width + k]!
      if (i !== j) lower[i * width + j] = sum / lower[j * width + j]!
      else if (sum > 1e-12 * matrix[i * width + i]!) lower[i * width + i] = Math.sqrt(sum)
      else return undefined
    }
  }
  return lower.every(Number.isFinite) ? { lower, width } : undefined
}

/** Solves L·Lᵀ·x = right. */
export function solveCholesky({ lower, width }: CholeskyRoot, right: Float64Array): Float64Array {
  const x = Float64Array.from(right)
  for (let i = 0; i < width; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i * width + k]! * x[k]!
    x[i]! /= lower[i * width + i]!
  }
  for (let i = width - 1; i >= 0; i--) {
    for (let k = i + 1; k < width; k++) x[i]! -= lower[k * width + i]! * x[k]!
    x[i]! /= lower[i * width + i]!
  }
  return x
}
