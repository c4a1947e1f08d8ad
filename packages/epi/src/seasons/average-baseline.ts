import { studentQuantile } from '../distributions/student-quantile.ts'
import type { Excess } from './excess.ts'

/**
 * Expected counts as the mean of the same step in former years (five, by custom), with the prediction interval of one
 * more value: mean ± t·s·√(1 + 1/n), not below 0. The simplest baseline of excess mortality (WHO 2022, Nature 613:130
 * discusses it): it knows no trend. `former` holds one array a year, aligned by the caller; NaN or a value below 0 is
 * left out. Gap `too-short` at a step with fewer than two former values. Throws RangeError for a level that is none.
 */
export function averageBaseline(
  counts: ArrayLike<number>,
  former: readonly ArrayLike<number>[],
  { level = 0.95 }: { readonly level?: number } = {},
): Excess[] {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level of ${level} is none`)
  return Array.from({ length: counts.length }, (_, step) => {
    const values = former.map((year) => year[step] ?? NaN).filter((one) => one >= 0 && one < Infinity)
    return values.length < 2 ? { gap: 'too-short' } : excessOf(counts[step]!, values, level)
  })
}

function excessOf(count: number, values: readonly number[], level: number): Excess {
  const n = values.length
  const expected = values.reduce((sum, one) => sum + one / n, 0)
  const squares = values.reduce((sum, one) => sum + (one - expected) ** 2, 0)
  const t = studentQuantile((1 + level) / 2, n - 1)
  const spread = t * Math.sqrt((squares / (n - 1)) * (1 + 1 / n))
  if (!Number.isFinite(expected + spread)) return { gap: 'overflow' }
  const bounds = { expected, lower: Math.max(0, expected - spread), upper: expected + spread }
  if (Number.isNaN(count)) return { ...bounds, excess: 'missing', ratio: 'missing' }
  if (count < 0) return { ...bounds, excess: 'negative', ratio: 'negative' }
  if (!Number.isFinite(count)) return { ...bounds, excess: 'overflow', ratio: 'overflow' }
  const ratio = count / expected
  return {
    ...bounds,
    excess: count - expected,
    ratio: expected === 0 ? 'no-cases' : Number.isFinite(ratio) ? ratio : 'overflow',
  }
}
