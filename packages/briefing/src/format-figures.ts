import { formatCsv, type TableCell } from '@concert/charts'
import type { Briefing } from './briefing.ts'
import { readable } from './readable.ts'
import type { Block, Cell, ChartBlock, Column, Section, TableBlock } from './section.ts'

/** One figure, or a gap by its status, and what it is a figure of; names are English, as codes are. */
type Figure = {
  readonly section: string
  readonly table: string
  /** Of the table's rows or the chart's series, from 1. */
  readonly row: number
  readonly name: string
  readonly column: string
  readonly period: string
  readonly value: number | undefined
  readonly unit: string
  /** SDMX CL_OBS_STATUS: `A` is a normal value; `O`, missing, where nothing was said. */
  readonly status: string
  readonly entry: number | undefined
  readonly note: string
}

/** Every figure of every table and chart, one a line, as CSV by RFC 4180. No text can become a formula in it. */
export function formatFigures({ sections }: Briefing): string {
  const figures = sections.flatMap((section) => section.blocks.flatMap((block) => figuresOf(block, section)))
  const head = columns.map((code) => ({ code, text: code, numeric: code === 'value' }))
  return formatCsv({ head, rows: figures.map((figure) => columns.map((column) => cell(figure[column]))) })
}

const columns = [
  'section',
  'table',
  'row',
  'name',
  'column',
  'period',
  'value',
  'unit',
  'status',
  'entry',
  'note',
] as const satisfies readonly (keyof Figure)[]

function cell(value: string | number | undefined): TableCell {
  const data = value === undefined ? '' : readable(String(value))
  return { text: data, data }
}

function figuresOf(block: Block, section: Section): readonly Figure[] {
  if (block.kind === 'table') return block.rows.flatMap((row, at) => rowFigures(row, at, block, section))
  return block.kind === 'chart' ? chartFigures(block, section) : []
}

function rowFigures(row: readonly Cell[], at: number, table: TableBlock, { id }: Section): Figure[] {
  const of = {
    section: id,
    table: table.id,
    row: at + 1,
    name: row.flatMap((one) => ('text' in one ? one.text.en : []))[0] ?? '',
    period: row.flatMap(periodOf)[0] ?? '',
    entry: row.flatMap((one) => ('entry' in one ? one.entry : []))[0],
  }
  return row.flatMap((one, column) =>
    'value' in one || 'gap' in one ? { ...of, ...told(one, table.columns[column]) } : [],
  )
}

function periodOf(cell: Cell): string[] {
  if ('period' in cell) return [cell.period]
  return 'instant' in cell ? [cell.instant] : []
}

function told(
  cell: Extract<Cell, { value: number } | { gap: string }>,
  column: Column | undefined,
): Pick<Figure, 'column' | 'value' | 'unit' | 'status' | 'note'> {
  return {
    column: column?.id ?? '',
    value: 'value' in cell ? cell.value : undefined,
    unit: column?.unit ?? '',
    status: 'value' in cell ? 'A' : cell.gap || 'O',
    note: cell.note?.en ?? '',
  }
}

function chartFigures({ id, indicator, unit, series }: ChartBlock, section: Section): Figure[] {
  return series.flatMap(({ name, points }, at) =>
    points.map(({ period, value, status, complete }) => ({
      section: section.id,
      table: id,
      row: at + 1,
      name: name.en,
      column: indicator,
      period,
      value: value ?? undefined,
      unit,
      status: status ?? (value === null ? 'O' : 'A'),
      entry: undefined,
      note: complete === false ? 'incomplete' : '',
    })),
  )
}
