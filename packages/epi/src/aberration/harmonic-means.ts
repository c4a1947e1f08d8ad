import type { Gap } from '../gap.ts'
import { fitPoisson } from '../regression/fit-poisson.ts'

/**
 * The means that one harmonic of the year predicts for `from` to `to`: log μ = a + b cos(2π t / frequency)
 * + c sin(2π t / frequency), fitted as a Poisson regression to everything before `from`; NaN is a value not reported
 * and has no part. The phase of t does not matter.
 */
export function harmonicMeans(
  counts: ArrayLike<number>,
  frequency: number,
  from: number,
  to: number,
): (number | Gap)[] {
  const answers = (gap: Gap) => Array.from({ length: Math.max(0, to - from) }, () => gap)
  const known = Array.from({ length: from }, (_, index) => index).filter(
    (index) => !Number.isNaN(counts[index]!),
  )
  const values = known.map((index) => counts[index]!)
  if (values.length < 3) return answers('too-short')
  if (values.some((value) => value < 0)) return answers('negative')
  if (values.some((value) => value > Number.MAX_SAFE_INTEGER)) return answers('overflow')
  if (values.every((value) => value === 0)) return answers('no-cases')
  const columns = (index: number) => {
    const angle = (2 * Math.PI * index) / frequency
    return [1, Math.cos(angle), Math.sin(angle)] as const
  }
  const coefficients = fitPoisson(values, known.map(columns))
  if (coefficients === undefined) return answers('no-convergence')
  return Array.from({ length: Math.max(0, to - from) }, (_, place) => {
    const logMean = columns(from + place).reduce((sum, value, at) => sum + value * coefficients[at]!, 0)
    const mean = Math.exp(logMean)
    return Number.isFinite(mean) ? mean : 'overflow'
  })
}
