import type { Kysely } from 'kysely'
import type { LinkHow } from './links-of.ts'

/** One row per entry of the log; what stands sealed and is not held here has only its index and time. */
export type StatementRow = {
  readonly index: number
  readonly id: string | null
  readonly kind: string | null
  readonly version: string | null
  readonly agency: string | null
  readonly at: string | null
  readonly received: string
  readonly about: string | null
  readonly label: string | null
  /** The audience, joined by spaces; null where it is not known. */
  readonly audience: string | null
  readonly form: string
  readonly keyid: string | null
  readonly custody: string | null
  readonly understood: boolean | null
  readonly replaces: string | null
  readonly in_reply_to: string | null
  readonly bytes: number
  /** Index of the disclosure that opened it to all. */
  readonly disclosed: number | null
}

/** The words of one statement, in small letters, and the digests of its parts, for a search among them. */
export type TextRow = { readonly index: number; readonly text: string; readonly digests: string }

/** That the statement at `index` names another, by its id; whether that one is here is told when it is read. */
export type LinkRow = { readonly index: number; readonly named: string; readonly how: LinkHow }

/** How far the tables have come: the number of entries they hold, the log's root there, and their shape. */
export type PositionRow = { readonly size: number; readonly root: string; readonly shape: string }

export type KernelTables = {
  statement: StatementRow
  statement_text: TextRow
  statement_link: LinkRow
  position: PositionRow
}

export const kernelTables = ['statement', 'statement_text', 'statement_link', 'position'] as const

export async function createKernelTables(db: Kysely<KernelTables>): Promise<void> {
  await db.schema
    .createTable('statement')
    .addColumn('index', 'integer', (column) => column.primaryKey())
    .addColumn('id', 'text')
    .addColumn('kind', 'text')
    .addColumn('version', 'text')
    .addColumn('agency', 'text')
    .addColumn('at', 'text')
    .addColumn('received', 'text', (column) => column.notNull())
    .addColumn('about', 'text')
    .addColumn('label', 'text')
    .addColumn('audience', 'text')
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('keyid', 'text')
    .addColumn('custody', 'text')
    .addColumn('understood', 'boolean')
    .addColumn('replaces', 'text')
    .addColumn('in_reply_to', 'text')
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('disclosed', 'integer')
    .execute()
  await db.schema.createIndex('statement_id').on('statement').column('id').execute()
  await db.schema.createIndex('statement_received').on('statement').column('received').execute()
  await db.schema.createIndex('statement_kind').on('statement').columns(['kind', 'index']).execute()
  await db.schema
    .createTable('statement_text')
    .addColumn('index', 'integer', (column) => column.primaryKey())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('digests', 'text', (column) => column.notNull())
    .execute()
  await createLinkTable(db)
  await db.schema
    .createTable('position')
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('root', 'text', (column) => column.notNull())
    .addColumn('shape', 'text', (column) => column.notNull())
    .execute()
}

async function createLinkTable(db: Kysely<KernelTables>): Promise<void> {
  await db.schema
    .createTable('statement_link')
    .addColumn('index', 'integer', (column) => column.notNull())
    .addColumn('named', 'text', (column) => column.notNull())
    .addColumn('how', 'text', (column) => column.notNull())
    .execute()
  for (const column of ['index', 'named'] as const)
    await db.schema.createIndex(`statement_link_${column}`).on('statement_link').column(column).execute()
}
