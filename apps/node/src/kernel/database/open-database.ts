import { Kysely, PostgresDialect } from 'kysely'
import { openPglitePool } from './pglite-pool.ts'
import type { OnBroken } from './pglite-worker.ts'
import { openPostgresPool } from './postgres-pool.ts'

/** Where the tables are: PGlite in a folder (or in memory without one), or a PostgreSQL server. */
export type DatabaseLocation = { readonly dir?: string } | { readonly url: string }

/** Opens the tables' database; PGlite runs on its own thread. The caller destroys it. */
export async function openDatabase<T>(location: DatabaseLocation, onBroken?: OnBroken): Promise<Kysely<T>> {
  const pool =
    'url' in location ? openPostgresPool(location.url) : await openPglitePool(location.dir, onBroken)
  return new Kysely<T>({ dialect: new PostgresDialect({ pool }) })
}
