import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CopyText } from './copy-rows.ts'

/** Connections to a PostgreSQL server, with `copy … from stdin` beside ordinary queries. */
export function openPostgresPool(url: string): PostgresPool {
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  pool.on('error', () => {})
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect()
    const query = async (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
      const [first] = parameters
      if (!(first instanceof CopyText)) return client.query(sql, [...parameters])
      await pipeline(Readable.from([first.text]), client.query(copyFrom(sql)))
      return { command: 'SELECT', rowCount: 0, rows: [] }
    }
    return { query, release: () => client.release() } as unknown as PostgresPoolClient
  }
  return { options: {}, connect, end: () => pool.end() }
}
