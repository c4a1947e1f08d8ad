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

/**
 * The same for rows that are already lines of COPY's text format, made as they are taken: while the database is
 * busy with one part, the next one is being made.
 */
export async function copyLines(
  db: Queryable,
  table: string,
  columns: readonly string[],
  lines: Iterable<string>,
): Promise<void> {
  const sql = `copy ${table} (${columns.join(', ')}) from stdin`
  let underWay: Promise<unknown> = Promise.resolve()
  for (const text of texts(lines)) {
    const before = underWay
    underWay = db.executeQuery(CompiledQuery.raw(sql, [new CopyText(text)]))
    underWay.catch(() => {})
    await before
  }
  await underWay
}

const linesAtOnce = 30_000

function* texts(lines: Iterable<string>): Generator<string> {
  let part: string[] = []
  for (const line of lines) {
    part.push(line)
    if (part.length < linesAtOnce) continue
    yield `${part.join('\n')}\n`
    part = []
  }
  if (part.length > 0) yield `${part.join('\n')}\n`
}

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
