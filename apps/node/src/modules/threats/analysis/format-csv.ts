import { figureGaps } from '@concert/api'

/** One row of an export, by column; a gap's name stands in no figure's column. */
export type CsvRow = Readonly<Record<string, string | number | boolean | null>>

const gaps: ReadonlySet<unknown> = new Set(figureGaps)

/**
 * CSV (RFC 4180) with the columns given. An empty field is a figure that there is not; `gap`, where it is a column,
 * names why, by the first of the row's gaps.
 */
export function formatCsv(columns: readonly string[], rows: readonly CsvRow[]): string {
  const lines = rows.map((row) => columns.map((column) => field(column, row)).join(','))
  return `${[columns.join(','), ...lines].join('\n')}\n`
}

function field(column: string, row: CsvRow): string {
  const value = column === 'gap' ? Object.values(row).find((one) => gaps.has(one)) : row[column]
  if (value === null || value === undefined || (column !== 'gap' && gaps.has(value))) return ''
  const text = String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
