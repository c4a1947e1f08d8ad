/** For each piece of [0, 1] the coefficients of 1, t … t^degree, with t from −1 to 1 over the piece. */
export type ChebyshevPieces = Float64Array

/**
 * Interpolates a smooth function on equal pieces of (0, 1) at the Chebyshev nodes of each: near to the best
 * polynomial of that degree. The function is never asked at 0 nor 1. Trefethen (2013), Approximation Theory and
 * Approximation Practice, chapters 3 and 4.
 */
export function chebyshevPieces(
  f: (s: number) => number,
  { pieces, degree }: { readonly pieces: number; readonly degree: number },
): ChebyshevPieces {
  const powers = chebyshevPowers(degree)
  const all = new Float64Array(pieces * (degree + 1))
  for (let piece = 0; piece < pieces; piece++) {
    const series = chebyshevSeries((t) => f((piece + (t + 1) / 2) / pieces), degree)
    for (let j = 0; j <= degree; j++)
      for (let power = 0; power <= j; power++)
        all[piece * (degree + 1) + power]! += series[j]! * powers[j]![power]!
  }
  return all
}

/** The coefficients of T₀ … Tₙ that interpolate f at the n + 1 nodes cos(π(i + ½) / (n + 1)). */
function chebyshevSeries(f: (t: number) => number, degree: number): number[] {
  const count = degree + 1
  const angles = Array.from({ length: count }, (_, i) => (Math.PI * (i + 0.5)) / count)
  const values = angles.map((angle) => f(Math.cos(angle)))
  return Array.from({ length: count }, (_, j) => {
    const sum = values.reduce((sum, value, i) => sum + value * Math.cos(j * angles[i]!), 0)
    return ((j === 0 ? 1 : 2) * sum) / count
  })
}

/** Tⱼ as coefficients of powers: T₀ = 1, T₁ = t, Tⱼ₊₁ = 2t·Tⱼ − Tⱼ₋₁. */
function chebyshevPowers(degree: number): number[][] {
  const all: number[][] = [[1], [0, 1]]
  for (let j = 2; j <= degree; j++) {
    const [before, last] = [all[j - 2]!, all[j - 1]!]
    all.push(Array.from({ length: j + 1 }, (_, power) => 2 * (last[power - 1] ?? 0) - (before[power] ?? 0)))
  }
  return all.slice(0, degree + 1)
}
