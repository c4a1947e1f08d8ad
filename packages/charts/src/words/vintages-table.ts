import { formatDate } from '@concert/statement'
import type { VintagesState } from '../state/vintages-state.ts'
import { numberCell, textCell, type Table } from '../table.ts'
import type { ChartWords } from './chart-words.ts'
import { figureText } from './figure-words.ts'
import { vintageName } from './vintages-words.ts'

/** Periods down; what is known now and what was known at each earlier point across. */
export function vintagesTable({ frequency, columns, earlier }: VintagesState, words: ChartWords): Table {
  const { texts } = words
  const rows = [{ columns }, ...earlier].map(
    (one) => new Map(one.columns.map((column) => [column.period, column])),
  )
  const periods = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort()
  return {
    head: [
      { text: texts.table.period[frequency], code: 'period', numeric: false },
      { text: texts.vintage.now, code: 'now', numeric: true },
      ...earlier.map((one) => ({
        text: vintageName(one, words),
        code: `as_of_${formatDate(one.day)}`,
        numeric: true,
      })),
    ],
    rows: periods.map((period) => [
      textCell(period),
      ...rows.map((row) => {
        const column = row.get(period)
        return numberCell(column?.value, column === undefined ? texts.noReport : figureText(column, words))
      }),
    ]),
  }
}
