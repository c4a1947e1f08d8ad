import { field } from './csv-field.ts'

/** A table of an answer as CSV: the names of the columns, and how each is read from a row. */
export type CsvTable<Row> = Readonly<Record<string, (row: Row) => CsvValue>>
export type CsvValue = string | number | boolean | null | undefined

/** CSV (RFC 4180) with a header; what there is not is empty. */
export function formatTable<Row>(table: CsvTable<Row>, rows: readonly Row[]): string {
  const columns = Object.values(table)
  const lines = rows.map((row) => columns.map((read) => field(read(row) ?? '')).join(','))
  return `${[Object.keys(table).join(','), ...lines].join('\n')}\n`
}
