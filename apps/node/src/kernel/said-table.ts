import type { Directory, Kind, Understood } from '@concert/statement'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { AsOf } from './as-of.ts'
import { copyRows } from './database/copy-rows.ts'
import type { Accepted } from './draft.ts'
import { saidColumns, type SaidColumns } from './said-columns.ts'
import { recallSaid } from './said-memory.ts'
import type { Said, SaidRow } from './said-row.ts'
import type { Viewer } from './visibility.ts'

export type { Said, SaidRow }

/** Through whose eyes, and with what knowledge, a module's table is read. */
export type SaidView<T> = {
  readonly db: Kysely<T>
  readonly directory: Directory
  readonly viewer: Viewer
  readonly asOf: AsOf
}

/** Everything that the tables hold; their own integers end here. */
export const wholeRecord: AsOf = { size: 2_147_483_647, instant: undefined }

export async function createSaidTable<T>(db: Kysely<T>, table: string): Promise<void> {
  await sql`create table ${sql.table(table)} (index integer not null, id text not null, agency text not null,
    audience text not null, received text not null, kind text not null, at text not null, event text, label text not null,
    replaces text, in_reply_to text, refs text not null, lang text, body text not null, attachments text not null)`.execute(
    db,
  )
  await sql`create index ${sql.id(`${table}_index`)} on ${sql.table(table)} (index)`.execute(db)
}

/** One row per statement: what has been replaced or answered since is told when it is read, by what the reader may see. */
export async function projectSaid<T>(
  accepted: readonly Accepted[],
  tx: Transaction<T>,
  table: string,
): Promise<void> {
  const rows: SaidRow[] = []
  for (const one of accepted)
    if (one.said.understood) rows.push(rowOf(one.said.statement, await saidColumns(one, tx)))
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first) as (keyof SaidRow)[]
  await copyRows(
    tx,
    table,
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  )
}

function rowOf(statement: Understood, said: SaidColumns): SaidRow {
  const { kind, at, about, label, replaces, inReplyTo, refs = [], lang, body, attachments = [] } = statement
  return {
    ...said,
    kind,
    at,
    event: about ?? null,
    label,
    replaces: replaces ?? null,
    in_reply_to: inReplyTo ?? null,
    refs: refs.join(' '),
    lang: lang ?? null,
    body: JSON.stringify(body),
    attachments: JSON.stringify(attachments),
  }
}

export type SaidFilter = {
  readonly ids?: readonly string[]
  readonly inReplyTo?: readonly string[]
}

/** Statements of these kinds that the viewer may see at that size of the record, oldest first, each once. */
export async function readSaid<K extends Kind, T>(
  view: SaidView<T>,
  table: string,
  kinds: readonly K[],
  { ids, inReplyTo }: SaidFilter = {},
): Promise<readonly Said<K>[]> {
  const memory = await recallSaid(view.db, table)
  const answered = new Set<string | null>(inReplyTo)
  const found =
    inReplyTo !== undefined
      ? memory.naming(inReplyTo, view).filter((one) => answered.has(one.inReplyTo))
      : ids !== undefined
        ? memory.ofIds(ids, view)
        : memory.seen(view)
  return ofKinds(found, kinds)
}

/**
 * The statements with these ids and all that hang together with them: each that names, or is named by, one of them by
 * what `namedBy` gives of it, and so on, as far as the viewer may see. Oldest first, each once.
 */
export async function readTogether<K extends Kind, T>(
  view: SaidView<T>,
  table: string,
  kinds: readonly K[],
  {
    ids,
    namedBy,
  }: { readonly ids: readonly string[]; readonly namedBy: (one: Said<NoInfer<K>>) => readonly string[] },
): Promise<readonly Said<K>[]> {
  const memory = await recallSaid(view.db, table)
  const found = new Map<string, Said<K>>()
  const reached = new Set(ids)
  for (let next = [...reached]; next.length > 0;) {
    const naming = ofKinds(memory.naming(next, view), kinds).filter((one) =>
      namedBy(one).some((id) => reached.has(id)),
    )
    const fresh = [...ofKinds(memory.ofIds(next, view), kinds), ...naming].filter(({ id }) => !found.has(id))
    for (const one of fresh) found.set(one.id, one)
    next = [...new Set(fresh.flatMap((one) => [one.id, ...namedBy(one)]))].filter((id) => !reached.has(id))
    for (const id of next) reached.add(id)
  }
  return [...found.values()].toSorted((a, b) => a.index - b.index)
}

/** Of all kinds of a table it is the same array. */
function ofKinds<K extends Kind>(all: readonly Said[], kinds: readonly K[]): readonly Said<K>[] {
  const asked = new Set<string>(kinds)
  if (all.every(({ kind }) => asked.has(kind))) return all as unknown as readonly Said<K>[]
  return all.filter(({ kind }) => asked.has(kind)) as unknown as readonly Said<K>[]
}
