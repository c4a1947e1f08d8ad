import gammainc from '@stdlib/math-base-special-gammainc'

/** From a shape of some 900 on `gammainc` 0.3.1 is wrong by 0.01 and more where x is near a: a series ends too early. */
const summedFrom = 500

/**
 * The probability that a standard gamma variable of shape a > 0 (scale 1) lies below x ≥ 0, or above it with
 * `upper`: P(a, x) and Q(a, x), the regularised incomplete gamma functions. DLMF 8.2; for large a by the series 8.11.4
 * below x = a + 1 and the continued fraction 8.9.2 above.
 */
export function gammaCdf(x: number, shape: number, upper = false): number {
  if (shape <= summedFrom || x <= 0) return gammainc(Math.max(0, x), shape, true, upper)
  const front = frontOf(x, shape)
  if (x < shape + 1) {
    const below = (front * seriesSum(x, shape)) / shape
    return upper ? 1 - below : below
  }
  const above = front * continuedFraction(x, shape)
  return upper ? above : 1 - above
}

/** x^a·e^(−x) / Γ(a) by Stirling's series for Γ (DLMF 5.11.1), which keeps the digits where x is near a. */
function frontOf(x: number, shape: number): number {
  const off = (x - shape) / shape
  const stirling = 1 / (12 * shape) - 1 / (360 * shape ** 3)
  return Math.sqrt(shape / (2 * Math.PI)) * Math.exp(-shape * (off - Math.log1p(off)) - stirling)
}

/** 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + … */
function seriesSum(x: number, shape: number): number {
  let sum = 1
  let term = 1
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (shape + n)
    sum += term
  }
  return sum
}

/** 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))) by the modified method of Lentz. */
function continuedFraction(x: number, shape: number): number {
  let b = x + 1 - shape
  let c = 1e300
  let d = 1 / b
  let value = d
  for (let n = 1, delta = 0; Math.abs(delta - 1) > 1e-15 && n < 1e6; n++) {
    const a = -n * (n - shape)
    b += 2
    d = 1 / (a * d + b)
    c = b + a / c
    delta = c * d
    value *= delta
  }
  return value
}
