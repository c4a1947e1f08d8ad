import { isGap, type Indicator } from '@concert/statement'
import type { Figure } from './figure.ts'

/**
 * What is wrong with a figure in itself, so that it cannot be said. Each has its words in every language; the schema
 * of packages/statement has the last word, and a law holds the two to one another.
 */
export type FigureFault =
  | 'not-a-number'
  | 'not-whole'
  /** Negative without status W, by which a net downward revision is stated. */
  | 'negative'
  | 'too-large'
  | 'too-fine'
  | 'not-a-class'
  | 'value-missing'

const maxCount = 10_000_000_000
const maxMeasure = 1e15
const minMeasure = 1e-6

export function figureFault({ value, status }: Figure, indicator: Indicator): FigureFault | undefined {
  if (isGap(status)) return undefined
  if (value === null || value === '') return 'value-missing'
  if (indicator.type === 'category')
    return indicator.categories!.includes(String(value)) ? undefined : 'not-a-class'
  if (typeof value === 'string') return 'not-a-number'
  return indicator.type === 'measure' ? measureFault(value) : countFault(value, status)
}

function measureFault(value: number): FigureFault | undefined {
  if (Math.abs(value) > maxMeasure) return 'too-large'
  return value !== 0 && Math.abs(value) < minMeasure ? 'too-fine' : undefined
}

function countFault(value: number, status: Figure['status']): FigureFault | undefined {
  if (!Number.isInteger(value)) return 'not-whole'
  if (Math.abs(value) > maxCount) return 'too-large'
  return value < 0 && status !== 'W' ? 'negative' : undefined
}
