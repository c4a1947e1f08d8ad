import type { CsvTable, CsvValue } from './format-table.ts'

/** Names of a row's fields that a cell can hold as they are. */
type Plain<Row> = { readonly [K in keyof Row]-?: Row[K] extends CsvValue ? K : never }[keyof Row] & string

/** Columns that are called as the fields are, and hold what they hold. */
export function fieldsOf<Row>(...names: readonly Plain<Row>[]): CsvTable<Row> {
  return Object.fromEntries(names.map((name) => [name, (row: Row) => row[name] as CsvValue]))
}
