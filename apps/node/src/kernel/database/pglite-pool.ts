import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CopyText } from './copy-rows.ts'
import { startThread, type OnBroken, type Thread } from './pglite-worker.ts'
import { reseal, unseal } from './tables-seal.ts'

/**
 * Starts PGlite in a thread and hands out its one connection, to one borrower at a time: a query outside a
 * transaction never slips into somebody else's. Throws DatabaseError when PGlite cannot use the folder.
 */
export async function openPglitePool(
  dir: string | undefined,
  onBroken: OnBroken = () => {},
): Promise<PostgresPool> {
  if (dir !== undefined) await unseal(dir)
  // Making a cluster takes several hundred MB that a thread gives back only when it ends.
  if (dir !== undefined && !existsSync(join(dir, 'PG_VERSION')))
    await (await startThread(dir, onBroken)).close()
  const thread = await startThread(dir, onBroken)
  let free = Promise.resolve()
  const connect = async (): Promise<PostgresPoolClient> => {
    const before = free
    let release!: () => void
    free = new Promise((resolve) => (release = resolve))
    await before
    return clientOf(thread, release)
  }
  const end = async (): Promise<void> => {
    const isWhole = await thread.close()
    // What cannot be sealed stays open, and is judged as that at the next start.
    if (dir !== undefined && isWhole) await reseal(dir).catch(() => undefined)
  }
  return { options: {}, connect, end }
}

function clientOf(thread: Thread, release: () => void): PostgresPoolClient {
  const query = (sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<unknown>> => {
    const [first] = parameters
    if (first instanceof CopyText)
      return thread.ask({ sql: sql.replace('stdin', "'/dev/blob'"), parameters: [], copy: first.text })
    return thread.ask({ sql, parameters })
  }
  return { query, release } as unknown as PostgresPoolClient
}
