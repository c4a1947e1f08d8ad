import type { Column } from '../state/columns.ts'
import type { CurveState } from '../state/curve-state.ts'
import { numberCell, textCell, type Table, type TableCell, type TableHead } from '../table.ts'
import type { ChartWords } from './chart-words.ts'
import { correctionsText, figureText, noteText } from './figure-words.ts'

/** Every period of the curve, with the second indicator where there is one. */
export function curveTable(state: CurveState, words: ChartWords): Table {
  const below = new Map(state.second?.columns.map((column) => [column.period, column]))
  return {
    head: headOf(state, words),
    rows: state.columns.map((column, at) => rowOf(column, at, state, below, words)),
  }
}

function headOf({ about, frequency, mean, second }: CurveState, { texts }: ChartWords): TableHead[] {
  const optional = <T>(is: boolean, head: T): T[] => (is ? [head] : [])
  return [
    { text: texts.table.period[frequency], code: 'period', numeric: false },
    { text: about.indicator, code: 'value', numeric: true },
    ...optional(mean !== undefined, { text: texts.table.mean, code: 'mean_7_days', numeric: true }),
    ...optional(second !== undefined, { text: second?.indicator ?? '', code: 'second_value', numeric: true }),
    { text: texts.table.status, code: 'status', numeric: false },
    { text: texts.table.note, code: 'note', numeric: false },
  ]
}

function rowOf(
  column: Column,
  at: number,
  { mean, second }: CurveState,
  below: ReadonlyMap<string, Column>,
  words: ChartWords,
): TableCell[] {
  const under = below.get(column.period)
  return [
    textCell(column.period),
    numberCell(column.value, figureText(column, words)),
    ...(mean === undefined ? [] : [meanCell(mean[at], words)]),
    ...(second === undefined
      ? []
      : [numberCell(under?.value, under === undefined ? words.texts.noReport : figureText(under, words))]),
    textCell(column.status ?? ''),
    textCell(notesOf(column, words)),
  ]
}

function meanCell(mean: number | undefined, { formats }: ChartWords): TableCell {
  if (mean === undefined) return textCell('')
  const rounded = Math.round(mean * 10) / 10
  return { text: formats.number(rounded), data: String(rounded) }
}

export function notesOf(column: Column, words: ChartWords): string {
  return [noteText(column, words), correctionsText(column.corrections, words)]
    .filter((text) => text !== '')
    .join('. ')
}
