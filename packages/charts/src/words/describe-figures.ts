import type { Figure } from '../series.ts'
import type { ChartWords } from './chart-words.ts'
import { listedPeriods } from './listed-periods.ts'
import type { PeriodName } from './period-names.ts'

/** The figures in sentences: highest, last, what is missing and what was corrected. */
export function describeFigures(
  figures: readonly Figure[],
  name: PeriodName,
  words: ChartWords,
  trend?: string,
): string {
  const { texts, formats } = words
  const last = figures.findLast(({ value }) => value !== undefined)
  if (last === undefined) return texts.noFigures
  const highest = figures.reduce((best, one) => ((one.value ?? -Infinity) > best.value! ? one : best), last)
  const gaps = listedPeriods(figures, ({ value }) => value === undefined, name, words)
  const corrected = listedPeriods(figures, ({ corrections }) => corrections.length > 0, name, words)
  return [
    texts.described.highest(formats.number(highest.value!), name(highest.period)),
    texts.described.last(formats.number(last.value!), name(last.period)),
    trend,
    gaps && texts.described.gaps(gaps),
    corrected && texts.described.corrected(corrected),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(texts.space)
}
