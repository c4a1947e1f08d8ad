import assert from 'node:assert/strict'
import { test } from 'node:test'
import gammaln from '@stdlib/math-base-special-gammaln'
import fc from 'fast-check'
import { gammaCdf } from './gamma-cdf.ts'
import { gammaQuantile } from './gamma-quantile.ts'
import { gammaQuantileTable } from './gamma-quantile-table.ts'

/** The series by itself, without the library: DLMF 8.11.4. */
function seriesCdf(x: number, shape: number): number {
  let sum = 1
  for (let n = 1, term = 1; term > sum * 1e-17; n++) sum += term *= x / (shape + n)
  return Math.exp(shape * Math.log(x) - x - gammaln(shape + 1)) * sum
}

test('gammaCdf() is the series of the incomplete gamma function, for shapes from 0.3 to 5,000', () => {
  for (const shape of [0.3, 1, 2.5, 19, 150, 499, 501, 999, 1_001, 5_000])
    for (let z = -4; z <= 4; z += 0.25) {
      const x = Math.max(1e-3, shape + z * Math.sqrt(shape))
      const expected = seriesCdf(x, shape)
      assert.ok(Math.abs(gammaCdf(x, shape) - expected) < 2e-11, `${shape} ${x}`)
      assert.ok(Math.abs(gammaCdf(x, shape, true) - (1 - expected)) < 2e-11, `upper ${shape} ${x}`)
    }
})

test('gammaQuantile() is the inverse of gammaCdf()', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -3, max: 12, noNaN: true }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (logShape, p) => {
        const shape = Math.exp(logShape)
        assert.ok(Math.abs(gammaCdf(gammaQuantile(p, shape), shape) - p) < 1e-10)
      },
    ),
  )
})

test('gammaQuantile() keeps quantiles that are nearly 0: those of a small shape are (p·Γ(a + 1))^(1/a)', () => {
  // 0.025^100, times Γ(1.01)^100.
  assert.ok(
    Math.abs(Math.log(gammaQuantile(0.025, 0.01)) - (100 * Math.log(0.025) + 100 * gammaln(1.01))) < 1e-9,
  )
})

test('gammaQuantileTable() writes the exact quantiles to 1e-9 for every shape above 0', () => {
  const probabilities = [0.001, 0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975, 0.999]
  const table = gammaQuantileTable(probabilities)
  const written = new Float64Array(probabilities.length + 1)
  fc.assert(
    fc.property(
      fc.double({ min: -4, max: 30, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      (logShape, scale) => {
        const shape = Math.exp(logShape)
        table.write(shape, scale, written, 1)
        for (const [i, p] of probabilities.entries()) {
          const exact = scale * gammaQuantile(p, shape)
          assert.ok(Math.abs(written[i + 1]! - exact) <= 1e-9 * exact, `p ${p}, shape ${shape}`)
        }
      },
    ),
    { numRuns: 2_000 },
  )
  assert.equal(written[0], 0)
})

test('gammaQuantileTable() answers exactly at the edges of its tables and at probabilities without one', () => {
  const table = gammaQuantileTable([1e-6, 0.5])
  const written: number[] = []
  table.write(1, 2, written, 0)
  assert.ok(Math.abs(written[0]! / (-2 * Math.log1p(-1e-6)) - 1) < 1e-12)
  assert.ok(Math.abs(written[1]! / (2 * Math.LN2) - 1) < 1e-12)
  for (const p of [0, 1, -1, NaN]) assert.throws(() => gammaQuantileTable([p]), RangeError)
})

test('quantiles and probabilities are those of qgamma and pgamma in R 4.2.2', () => {
  const quantiles: readonly (readonly [shape: number, ...expected: number[]])[] = [
    [0.4, 7.32832435534585e-5, 0.145078141643435, 2.22471614918229],
    [2.5, 0.415605806743331, 2.175730095547763, 6.416250997015013],
    [1_000, 938.973018407695, 999.666686426965, 1062.921151224888],
    [5e6, 4995618.33452695, 4999999.66666667, 5004383.55977891],
  ]
  const table = gammaQuantileTable([0.025, 0.5, 0.975])
  for (const [shape, ...expected] of quantiles) {
    const written: number[] = []
    table.write(shape, 1, written, 0)
    for (const [at, quantile] of expected.entries())
      assert.ok(Math.abs(written[at]! / quantile - 1) < 1e-13, `${shape}: ${written[at]}, not ${quantile}`)
  }
  assert.ok(Math.abs(gammaCdf(1_020, 1_000) - 0.7385271844801109) < 1e-14)
  assert.ok(Math.abs(gammaCdf(999_000, 1e6) - 0.15865521357430365) < 1e-12)
  assert.ok(Math.abs(gammaCdf(1_080, 1_000, true) - 0.0066466046411159) < 1e-14)
})
