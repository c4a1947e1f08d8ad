import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { AsOf } from '../../kernel/as-of.ts'
import type { DirectoryTables } from './tables.ts'

export type { DirectoryTables }

/** The whole directory as of a size: it is small, and public. States stand in protocol order. */
export async function readDirectory(db: Kysely<DirectoryTables>, asOf: AsOf) {
  const organisation = await db
    .selectFrom('organisation')
    .where(stoodAt(asOf))
    .select(['index', 'body'])
    .executeTakeFirst()
  const states = await db
    .selectFrom('membership')
    .where(stoodAt(asOf))
    .select(['index', 'state', 'role', 'protocol_order', 'names', 'since', 'until'])
    .execute()
  const agencies = await db
    .selectFrom('agency')
    .where(stoodAt(asOf))
    .select(['index', 'agency', 'type', 'state', 'names', 'closed'])
    .orderBy('index')
    .execute()
  const focalPoints = await db
    .selectFrom('focal_point')
    .where(stoodAt(asOf))
    .select(['index', 'state', 'agency', 'rank', 'office', 'email', 'telephone'])
    .orderBy('rank')
    .orderBy('index')
    .execute()
  const keys = await db
    .selectFrom('agency_key')
    .selectAll()
    .where('enrolled', '<', asOf.size)
    .orderBy('enrolled')
    .execute()
  return {
    size: asOf.size,
    organisation:
      organisation === undefined
        ? undefined
        : { index: organisation.index, ...(JSON.parse(organisation.body) as object) },
    states: states
      .map(withNames)
      .sort((a, b) => ranks[a.role]! - ranks[b.role]! || a.protocol_order - b.protocol_order),
    agencies: agencies.map(withNames),
    focalPoints: focalPoints.map(({ office, ...rest }) => ({
      ...rest,
      office: JSON.parse(office) as Record<string, string>,
    })),
    keys: keys.map((key) =>
      key.ended !== null && key.ended >= asOf.size
        ? { ...key, ended: null, reason: null, compromised_since: null }
        : key,
    ),
  }
}

const ranks: Record<string, number> = { member: 0, observer: 1, 'dialogue-partner': 2 }

function withNames<T extends { names: string }>({
  names,
  ...rest
}: T): Omit<T, 'names'> & { names: Record<string, string> } {
  return { ...rest, names: JSON.parse(names) as Record<string, string> }
}

/** The versions that stood at that size. */
function stoodAt({ size }: AsOf): RawBuilder<boolean> {
  return sql<boolean>`index < ${size} and (replaced is null or replaced >= ${size})`
}
