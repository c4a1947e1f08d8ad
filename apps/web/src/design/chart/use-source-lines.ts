import type { Instant } from '@concert/statement'
import { useChartWords } from './use-chart-words.ts'

/** What stands under a chart: in what unit, from whom, and as of when its figures are. */
export type ChartSource = {
  readonly unit?: string | undefined
  readonly source?: string | undefined
  readonly licence?: string | undefined
  readonly asOf?: string | undefined
}

export function useSourceLines({ unit, source, licence, asOf }: ChartSource): readonly string[] {
  const { texts, formats } = useChartWords()
  const { lines } = texts
  const at = asOf as Instant | undefined
  const some = <T>(value: T | undefined, say: (value: T) => string): string[] =>
    value === undefined || value === '' ? [] : [say(value)]
  return [
    ...some(unit, lines.unit),
    ...some(source, lines.source),
    ...some(licence, lines.licence),
    ...some(at, (instant) => lines.asOf(texts.instant(formats.dayOf(instant), formats.timeOf(instant)))),
  ]
}
