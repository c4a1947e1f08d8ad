import type { AgencyId, Attachment, Directory, Instant, Kind, Label, Understood } from '@concert/statement'
import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely'
import type { AsOf } from './as-of.ts'
import type { Accepted } from './draft.ts'
import { saidColumns, type SaidColumns } from './said-columns.ts'
import { firstOfEachId } from './versions.ts'
import { visibleTo, type Viewer } from './visibility.ts'

/** A row of a module whose statements are kept as they were said: one table for all of its kinds. */
export type SaidRow = SaidColumns & {
  readonly kind: string
  readonly at: string
  readonly event: string | null
  readonly label: string
  readonly replaces: string | null
  readonly in_reply_to: string | null
  readonly refs: string
  readonly lang: string | null
  readonly body: string
  readonly attachments: string
}

/** A statement as a reader of the tables has it, with its place in the log. */
export type Said<K extends Kind = Kind> = {
  readonly [P in K]: {
    readonly kind: P
    readonly index: number
    readonly id: string
    readonly agency: AgencyId
    readonly audience: readonly string[]
    readonly received: Instant
    readonly at: Instant
    readonly event: string | null
    readonly label: Label
    readonly replaces: string | null
    readonly inReplyTo: string | null
    readonly refs: readonly string[]
    readonly lang: string | null
    readonly body: Understood<P>['body']
    readonly attachments: readonly Attachment[]
  }
}[K]

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
  for (const column of ['kind', 'id', 'in_reply_to'])
    await sql`create index ${sql.id(`${table}_${column}`)} on ${sql.table(table)} (${sql.id(column)}, index)`.execute(
      db,
    )
}

/** One row per statement: what has been replaced or answered since is told when it is read, by what the reader may see. */
export async function projectSaid<T>(
  accepted: readonly Accepted[],
  tx: Transaction<T>,
  table: string,
): Promise<void> {
  for (const one of accepted) {
    if (!one.said.understood) continue
    const row = rowOf(one.said.statement, await saidColumns(one, tx))
    await sql`insert into ${sql.table(table)} (${sql.join(Object.keys(row).map((column) => sql.id(column)))})
      values (${sql.join(Object.values(row))})`.execute(tx)
  }
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
  readonly event?: string | undefined
}

/** Statements of these kinds that the viewer may see at that size of the record, oldest first, each once. */
export async function readSaid<K extends Kind, T>(
  { db, directory, viewer, asOf }: SaidView<T>,
  table: string,
  kinds: readonly K[],
  { ids, inReplyTo, event }: SaidFilter = {},
): Promise<Said<K>[]> {
  const conditions: RawBuilder<boolean>[] = [
    sql`kind = any(${kinds}::text[])`,
    sql`index < ${asOf.size}`,
    visibleTo(viewer, directory, table),
    ...(ids === undefined ? [] : [sql<boolean>`id = any(${ids}::text[])`]),
    ...(inReplyTo === undefined ? [] : [sql<boolean>`in_reply_to = any(${inReplyTo}::text[])`]),
    ...(event === undefined ? [] : [sql<boolean>`event = ${event}`]),
  ]
  const { rows } = await sql<SaidRow>`
    select * from ${sql.table(table)} where ${sql.join(conditions, sql` and `)} order by index`.execute(db)
  return firstOfEachId(rows).map((row) => saidOf<K>(row))
}

function saidOf<K extends Kind>({ in_reply_to: inReplyTo, ...row }: SaidRow): Said<K> {
  return {
    ...row,
    inReplyTo,
    audience: row.audience.split(' '),
    refs: row.refs === '' ? [] : row.refs.split(' '),
    body: JSON.parse(row.body),
    attachments: JSON.parse(row.attachments),
  } as unknown as Said<K>
}
