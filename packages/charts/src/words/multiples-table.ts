import type { MultiplesState } from '../state/multiples-state.ts'
import { numberCell, textCell, type Table } from '../table.ts'
import type { ChartWords } from './chart-words.ts'
import { figureText } from './figure-words.ts'

/** Periods down, states across in the order of the protocol. */
export function multiplesTable({ frequency, periods, panels }: MultiplesState, words: ChartWords): Table {
  const { texts } = words
  return {
    head: [
      { text: texts.table.period[frequency], code: 'period', numeric: false },
      ...panels.map(({ id, name }) => ({ text: name, code: id, numeric: true })),
    ],
    rows: periods.map((period, at) => [
      textCell(period),
      ...panels.map(({ figures }) => {
        const figure = figures[at]
        return numberCell(figure?.value, figure === undefined ? texts.noReport : figureText(figure, words))
      }),
    ]),
  }
}
