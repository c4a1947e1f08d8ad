import type { Gap } from '../gap.ts'
import type { Aberrations } from './aberrations.ts'
import { referenceValues, type ReferenceOptions } from './reference-values.ts'

/**
 * 95% upper limits of a Poisson mean for the counts 0 to 20: Crow and Gardner, Biometrika 1959;46:441–453, table 1.
 */
const upperLimits: readonly number[] = [
  3.285, 5.323, 6.686, 8.102, 9.598, 11.177, 12.817, 13.765, 14.921, 16.768, 17.633, 19.05, 20.335, 21.364,
  22.945, 23.762, 25.4, 26.306, 27.735, 28.966, 30.017,
]

/**
 * The method of the Robert Koch Institute: above the mean μ of the reference values by more than chance? The bound is
 * the upper limit of the Poisson's 95% interval at ⌊μ⌋ by table while μ ≤ 20, and μ + 2 standard deviations (n − 1)
 * above. Alarm: observed > bound. Source: as `surveillance::algo.rki` (b 2, w 4, actY false by default
 * there). NaN is a value not reported. Answers `from` to `to`, exclusive.
 */
export function rki(
  counts: ArrayLike<number>,
  options: ReferenceOptions,
  from: number,
  to: number = counts.length,
): Aberrations {
  const upperbound: (number | Gap)[] = []
  const alarm: (boolean | Gap)[] = []
  for (let index = from; index < to; index++) {
    const values = referenceValues(counts, index, options)
    const bound = typeof values === 'string' ? values : boundOf(values)
    upperbound.push(bound)
    const observed = counts[index]!
    alarm.push(typeof bound === 'string' ? bound : Number.isNaN(observed) ? 'missing' : observed > bound)
  }
  return { from, upperbound, alarm }
}

function boundOf(values: readonly number[]): number | Gap {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  if (mean <= 20) return upperLimits[Math.floor(mean)]!
  if (values.length < 2) return 'too-short'
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const bound = mean + 2 * Math.sqrt(squares / (values.length - 1))
  return Number.isFinite(bound) ? bound : 'overflow'
}
