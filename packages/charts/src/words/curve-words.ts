import type { CurveState } from '../state/curve-state.ts'
import { changeOf } from './change-words.ts'
import type { ChartWords } from './chart-words.ts'
import { describeFigures } from './describe-figures.ts'
import { periodNames, periodsText } from './period-names.ts'

/** The curve's title, which says what it shows. */
export function curveFinding({ about, frequency, columns, trend }: CurveState, words: ChartWords): string {
  const { texts, formats } = words
  const { place, indicator } = about
  if (trend !== undefined)
    return texts.finding.flow[frequency](place, indicator, {
      value: formats.number(trend.value),
      span: formats.dates(trend.from, trend.to),
      change: changeOf(trend.before, trend.value, formats),
    })
  const last = columns.findLast(({ value }) => value !== undefined)
  if (last === undefined) return texts.finding.none(place, indicator)
  const span = frequency === 'day' ? formats.date(last.first) : formats.dates(last.first, last.last)
  return texts.finding.level(place, indicator, {
    value: formats.number(last.value!),
    span,
    change: undefined,
  })
}

/** What it is a chart of, as an accessible name. */
export function curveTitle({ about, frequency, columns }: CurveState, { texts }: ChartWords): string {
  if (columns.length === 0) return `${about.place}${texts.colon}${texts.noFigures}`
  const periods = periodsText(columns.map(({ period }) => period))
  return texts.described.chart[frequency](about.place, about.indicator, periods)
}

/** The text alternative. */
export function describeCurve({ frequency, columns, trend, second }: CurveState, words: ChartWords): string {
  const { texts, formats } = words
  const name = periodNames(
    columns.map(({ period }) => period),
    formats,
  )
  const change = trend && changeOf(trend.before, trend.value, formats)
  const told = describeFigures(columns, name, words, change && texts.described.trend[frequency](change))
  if (second === undefined) return told
  const below = describeFigures(second.columns, name, words)
  return [told, `${second.indicator}${texts.colon}${below}`].join(texts.space)
}
