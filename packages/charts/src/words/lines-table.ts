import type { Column } from '../state/columns.ts'
import type { LinesState, NamedLine } from '../state/lines-state.ts'
import { numberCell, textCell, type Table, type TableCell, type TableHead } from '../table.ts'
import type { ChartWords } from './chart-words.ts'
import { figureText } from './figure-words.ts'

/** Periods down, lines across; the ends of an interval beside their figure. CSV names a line by its place among them. */
export function linesTable({ frequency, lines }: LinesState, words: ChartWords): Table {
  const { texts } = words
  const known = lines.map(({ columns }) => new Map(columns.map((column) => [column.period, column])))
  const periods = [...new Set(lines.flatMap(({ columns }) => columns.map(({ period }) => period)))].sort()
  return {
    head: [
      { text: texts.table.period[frequency], code: 'period', numeric: false },
      ...lines.flatMap((line) => headsOf(line, words)),
    ],
    rows: periods.map((period) => [
      textCell(period),
      ...lines.flatMap((line, at) => cellsOf(line, known[at]!.get(period), words)),
    ]),
  }
}

function headsOf(line: NamedLine, { texts }: ChartWords): TableHead[] {
  const own = { text: line.name, code: line.name, numeric: true }
  if (!hasInterval(line)) return [own]
  const end = (text: string, code: string): TableHead => ({
    text: `${line.name}${texts.comma}${text}`,
    code: `${line.name} ${code}`,
    numeric: true,
  })
  return [own, end(texts.table.lower, 'lower'), end(texts.table.upper, 'upper')]
}

function cellsOf(line: NamedLine, column: Column | undefined, words: ChartWords): TableCell[] {
  const { texts, formats } = words
  const own = numberCell(column?.value, column === undefined ? texts.noReport : figureText(column, words))
  if (!hasInterval(line)) return [own]
  const end = (value: number | undefined): TableCell =>
    numberCell(value, value === undefined ? '' : formats.number(value))
  return [own, end(column?.lower), end(column?.upper)]
}

function hasInterval({ columns }: NamedLine): boolean {
  return columns.some(({ lower }) => lower !== undefined)
}
