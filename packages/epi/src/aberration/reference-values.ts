import type { Gap } from '../gap.ts'

/** Which values of the past a count is compared with, by the names of `surveillance::algo.rki`. */
export type ReferenceOptions = {
  /** Years to look back, 0 or more. */
  readonly b: number
  /**
   * Half the width of the window around the same place of each former year; of the current year, the values just
   * before.
   */
  readonly w: number
  /** Whether the w values just before belong to it. */
  readonly actY: boolean
  /** Values in a year; 52 by default. */
  readonly frequency?: number
}

/**
 * The reference values of the count at `index`: those just before, then year by year the windows. A gap when the
 * series begins later, a value is missing, or corrections make their sum negative. Throws RangeError when nothing is
 * asked for.
 */
export function referenceValues(
  counts: ArrayLike<number>,
  index: number,
  { b, w, actY, frequency = 52 }: ReferenceOptions,
): number[] | Gap {
  if (b < 1 && (!actY || w < 1))
    throw new RangeError('Without former years (b) and the current one (actY, w) there is no past')
  if (index - b * frequency - w < 0) return 'too-short'
  const values: number[] = []
  if (actY) for (let at = index - w; at < index; at++) values.push(counts[at]!)
  for (let year = 1; year <= b; year++)
    for (let at = index - year * frequency - w; at <= index - year * frequency + w; at++)
      values.push(counts[at]!)
  if (values.some(Number.isNaN)) return 'missing'
  return values.reduce((sum, value) => sum + value, 0) < 0 ? 'negative' : values
}
