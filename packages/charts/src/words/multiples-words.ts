import { firstDay, lastDay, type Period } from '@concert/statement'
import type { MultiplesState } from '../state/multiples-state.ts'
import type { ChartWords } from './chart-words.ts'
import { describeFigures } from './describe-figures.ts'
import { periodNames } from './period-names.ts'

/** The title: how many states have a figure for the last period that any has one for. */
export function multiplesFinding(state: MultiplesState, { texts, formats }: ChartWords): string {
  const { indicator, panels, periods } = state
  const at = periods.findLastIndex((_, index) =>
    panels.some(({ figures }) => figures[index]?.value !== undefined),
  )
  const period = periods[at]
  if (period === undefined) return `${indicator}${texts.colon}${texts.noFigures}`
  const reported = panels.filter(({ figures }) => figures[at]?.value !== undefined).length
  const [from, to] = [firstDay(period)!, lastDay(period as Period)]
  const span = from === to ? formats.date(from) : formats.dates(from, to)
  return texts.finding.states(indicator, span, reported, panels.length)
}

/** The text alternative: every state by its name. */
export function describeMultiples({ periods, panels }: MultiplesState, words: ChartWords): string {
  const { texts, formats } = words
  const name = periodNames(periods, formats)
  const told = panels.map(
    (panel) => `${panel.name}${texts.colon}${describeFigures(panel.figures, name, words)}`,
  )
  return told.length === 0 ? texts.noFigures : told.join(texts.space)
}
