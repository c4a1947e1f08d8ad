import { chebyshevPieces, type ChebyshevPieces } from './chebyshev-pieces.ts'
import { gammaQuantile } from './gamma-quantile.ts'

/** Quantiles of gamma distributions at fixed probabilities, some nanoseconds each. */
export type GammaQuantileTable = {
  readonly probabilities: readonly number[]
  /** Writes the quantiles of shape > 0 times scale into `target` from `offset` on, in the order of the probabilities. */
  readonly write: (shape: number, scale: number, target: number[] | Float64Array, offset: number) => void
}

const pieces = 24
const degree = 8

/**
 * Tabulates, for each probability p, y(s) = (x(p; a) / a)^(1/3) against s = 1 / √a, where x is the standard gamma
 * quantile: after Wilson & Hilferty (1931), PNAS 17:684, y is close to 1 + z·s/3 − s²/9 and as smooth for a → ∞. So
 * polynomials of degree 8 on 24 pieces of [0, 1] give x = a·y³ to 1e-11 for every a ≥ 1, however large; for a < 1
 * the exact inverse answers. A probability outside [0.001, 0.999], where y bends more, is always answered exactly.
 * Throws RangeError for a probability outside (0, 1).
 */
export function gammaQuantileTable(probabilities: readonly number[]): GammaQuantileTable {
  const tables = probabilities.map((p) => tableOf(p))
  const isWhole = tables.every((table) => table !== undefined)
  const coefficients = isWhole ? interleaved(tables) : new Float64Array()
  return {
    probabilities,
    write: (shape, scale, target, offset) => {
      if (isWhole && shape >= 1) evaluate(coefficients, shape, scale, target, offset, probabilities.length)
      else
        for (let i = 0; i < probabilities.length; i++)
          target[offset + i] = scale * gammaQuantile(probabilities[i]!, shape)
    },
  }
}

const known = new Map<number, ChebyshevPieces>()

/** Built once for each probability: some milliseconds. */
function tableOf(p: number): ChebyshevPieces | undefined {
  if (!(p > 0 && p < 1)) throw new RangeError(`A probability of ${p} has no quantile`)
  if (p < 0.001 || p > 0.999) return undefined
  const made =
    known.get(p) ??
    chebyshevPieces((s) => Math.cbrt(gammaQuantile(p, 1 / s ** 2) * s ** 2), { pieces, degree })
  known.set(p, made)
  return made
}

/** All probabilities of one piece beside one another, so that one look-up serves them all. */
function interleaved(tables: readonly ChebyshevPieces[]): Float64Array {
  const row = degree + 1
  const all = new Float64Array(pieces * tables.length * row)
  for (let piece = 0; piece < pieces; piece++)
    for (const [at, table] of tables.entries())
      all.set(table.subarray(piece * row, (piece + 1) * row), (piece * tables.length + at) * row)
  return all
}

// eslint-disable-next-line max-params -- the hot loop of every reproduction number: no object is made for it
function evaluate(
  coefficients: Float64Array,
  shape: number,
  scale: number,
  target: number[] | Float64Array,
  offset: number,
  count: number,
): void {
  const s = pieces / Math.sqrt(shape)
  const piece = s < pieces ? Math.floor(s) : pieces - 1
  const t = 2 * (s - piece) - 1
  const size = shape * scale
  let at = piece * count * (degree + 1)
  for (let i = 0; i < count; i++) {
    let y = coefficients[at + degree]!
    for (let j = degree - 1; j >= 0; j--) y = y * t + coefficients[at + j]!
    target[offset + i] = size * y * y * y
    at += degree + 1
  }
}
