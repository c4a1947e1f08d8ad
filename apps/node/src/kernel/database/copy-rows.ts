import { CompiledQuery } from 'kysely'

/** A database or a transaction, whatever its tables. */
type Queryable = { readonly executeQuery: (query: CompiledQuery) => Promise<unknown> }

/** Marks a parameter as the text of a `copy … from stdin`; both pools know it. */
export class CopyText {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type CopyValue = string | number | boolean | null | undefined

/** Bulk insert by PostgreSQL's COPY, within whatever transaction `db` is. Does nothing for no rows. */
export async function copyRows(
  db: Queryable,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly CopyValue[])[],
): Promise<void> {
  if (rows.length === 0) return
  await copyLines(db, table, columns, rows.map(formatRow))
}

/** The same for rows that are already lines of COPY's text format. */
export async function copyLines(
  db: Queryable,
  table: string,
  columns: readonly string[],
  lines: readonly string[],
): Promise<void> {
  for (let from = 0; from < lines.length; from += linesAtOnce) {
    const text = new CopyText(`${lines.slice(from, from + linesAtOnce).join('\n')}\n`)
    await db.executeQuery(CompiledQuery.raw(`copy ${table} (${columns.join(', ')}) from stdin`, [text]))
  }
}

const linesAtOnce = 100_000

function formatRow(row: readonly CopyValue[]): string {
  return row.map(formatValue).join('\t')
}

const special = /[\\\t\n\r]/g
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function formatValue(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return typeof value === 'number' ? String(value) : value.replace(special, (char) => escapes[char]!)
}
