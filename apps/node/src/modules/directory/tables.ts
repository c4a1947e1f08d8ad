import type { KernelTables } from '../../kernel/kernel-tables.ts'
import type { Kysely } from 'kysely'

/** Every version of each thing in the directory: `index` brought it, `replaced` is the index that replaced it. */
export type DirectoryTables = KernelTables & {
  organisation: { index: number; replaced: number | null; body: string }
  membership: {
    index: number
    replaced: number | null
    state: string
    role: string
    protocol_order: number
    names: string
    since: string | null
    until: string | null
  }
  agency: {
    index: number
    replaced: number | null
    agency: string
    type: string
    state: string | null
    names: string
    closed: boolean
  }
  focal_point: {
    index: number
    replaced: number | null
    state: string
    agency: string
    rank: number
    office: string
    email: string | null
    telephone: string | null
  }
  agency_key: {
    keyid: string
    agency: string
    public_key: string
    custody: string
    enrolled: number
    ended: number | null
    reason: string | null
    compromised_since: string | null
  }
}

export const directoryTables = ['organisation', 'membership', 'agency', 'focal_point', 'agency_key'] as const

export async function createDirectoryTables(db: Kysely<DirectoryTables>): Promise<void> {
  await versioned(db, 'organisation').addColumn('body', 'text').execute()
  await versioned(db, 'membership')
    .addColumn('state', 'text')
    .addColumn('role', 'text')
    .addColumn('protocol_order', 'integer')
    .addColumn('names', 'text')
    .addColumn('since', 'text')
    .addColumn('until', 'text')
    .execute()
  await versioned(db, 'agency')
    .addColumn('agency', 'text')
    .addColumn('type', 'text')
    .addColumn('state', 'text')
    .addColumn('names', 'text')
    .addColumn('closed', 'boolean')
    .execute()
  await versioned(db, 'focal_point')
    .addColumn('state', 'text')
    .addColumn('agency', 'text')
    .addColumn('rank', 'integer')
    .addColumn('office', 'text')
    .addColumn('email', 'text')
    .addColumn('telephone', 'text')
    .execute()
  await db.schema
    .createTable('agency_key')
    .addColumn('keyid', 'text', (column) => column.primaryKey())
    .addColumn('agency', 'text')
    .addColumn('public_key', 'text')
    .addColumn('custody', 'text')
    .addColumn('enrolled', 'integer')
    .addColumn('ended', 'integer')
    .addColumn('reason', 'text')
    .addColumn('compromised_since', 'text')
    .execute()
}

function versioned(db: Kysely<DirectoryTables>, table: (typeof directoryTables)[number]) {
  return db.schema.createTable(table).addColumn('index', 'integer').addColumn('replaced', 'integer')
}
