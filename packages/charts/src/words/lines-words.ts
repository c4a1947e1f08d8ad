import type { Column } from '../state/columns.ts'
import type { LinesState } from '../state/lines-state.ts'
import type { ChartWords } from './chart-words.ts'
import { describeFigures } from './describe-figures.ts'
import { periodNames, periodsText } from './period-names.ts'

/** The lines' title: what each stood at on the last day that any is known of; the first few of many. */
export function linesFinding(state: LinesState, words: ChartWords): string {
  const { texts, formats } = words
  const last = lastOf(state)
  if (last === undefined) return texts.finding.none(state.about.place, state.about.indicator)
  const span = state.frequency === 'day' ? formats.date(last.first) : formats.dates(last.first, last.last)
  const told = state.lines.flatMap(({ name, columns }) => {
    const value = columns.find(({ first }) => first === last.first)?.value
    return value === undefined ? [] : [`${name} ${formats.number(value)}`]
  })
  return texts.finding.several(state.about.indicator, span, firstFew(told, words))
}

const mostTold = 4

function firstFew(told: readonly string[], { texts }: ChartWords): string {
  const more = told.length - mostTold
  const shown = more > 1 ? [...told.slice(0, mostTold), texts.described.more(more)] : told
  return shown.join(texts.listComma)
}

export function linesTitle({ about, frequency, lines }: LinesState, { texts }: ChartWords): string {
  const periods = lines.flatMap(({ columns }) => columns.map(({ period }) => period)).sort()
  if (periods.length === 0) return `${about.place}${texts.colon}${texts.noFigures}`
  return texts.described.chart[frequency](about.place, about.indicator, periodsText(periods))
}

/** The text alternative: every line by its name, then the thresholds. */
export function describeLines({ lines, thresholds }: LinesState, words: ChartWords): string {
  const { texts, formats } = words
  const told = lines.map(({ name, columns }) => {
    const named = periodNames(
      columns.map(({ period }) => period),
      formats,
    )
    return `${name}${texts.colon}${describeFigures(columns, named, words)}`
  })
  const levels = thresholds.map(({ label, value }) => texts.described.threshold(label, formats.number(value)))
  return told.length === 0 ? texts.noFigures : [...told, ...levels].join(texts.space)
}

function lastOf({ lines }: LinesState): Column | undefined {
  return lines
    .flatMap(({ columns }) => columns.findLast(({ value }) => value !== undefined) ?? [])
    .reduce<Column | undefined>(
      (late, one) => (late === undefined || one.first > late.first ? one : late),
      undefined,
    )
}
