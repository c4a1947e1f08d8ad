/**
 * The hypergeometric function 2F1(1/3, 2/3; 5/3; −x), x ≥ 0, which is 2/3 ∫₀¹ t^(-1/3) (1 + x t)^(-1/3) dt. By
 * Euler's transformation it is (1 + x)^(-1/3) 2F1(1/3, 1; 5/3; x / (1 + x)) (DLMF 15.8.1); beyond x = 2 by
 * integrating the binomial series term by term.
 */
export function anscombeHypergeometric(x: number): number {
  if (x <= 2) return transformed(x)
  return aroundInfinity(x)
}

function transformed(x: number): number {
  const ratio = x / (1 + x)
  let term = 1
  let sum = 1
  for (let n = 0; term > sum * 1e-17; n++) {
    term *= ((1 / 3 + n) / (5 / 3 + n)) * ratio
    sum += term
  }
  return sum / Math.cbrt(1 + x)
}

/**
 * Substituting s = x t: 2/3 x^(-2/3) ∫₀ˣ s^(-1/3) (1 + s)^(-1/3) ds. Beyond s = 2 the integrand is the series
 * Σ binomial(−1/3, n) s^(-2/3 − n), which is integrated term by term; up to 2 it is the function itself at 2.
 */
function aroundInfinity(x: number): number {
  const known = 2 ** (2 / 3) * transformed(2)
  let coefficient = 1
  let sum = 0
  for (let n = 0; n < 80; n++) {
    const power = 1 / 3 - n
    sum += (coefficient * (x ** power - 2 ** power)) / power
    coefficient *= (-1 / 3 - n) / (n + 1)
  }
  return (known + (2 / 3) * sum) / x ** (2 / 3)
}

/**
 * The same read from steps, as surveillance has it (ten digits there): rounded to 1/100 up to 10, from there on
 * straight lines between whole numbers; not finite above 100, where its table ends.
 */
export function tabulatedHypergeometric(x: number): number {
  if (x <= 10) return anscombeHypergeometric(nearestHundredth(x))
  if (x > 100) return Number.NaN
  const low = Math.floor(x)
  const from = anscombeHypergeometric(low)
  return from + (anscombeHypergeometric(low + 1) - from) * (x - low)
}

/** Of two equally near the lower one. */
function nearestHundredth(x: number): number {
  const below = Math.floor(x * 100) / 100
  return x - below <= (Math.floor(x * 100) + 1) / 100 - x ? below : (Math.floor(x * 100) + 1) / 100
}
