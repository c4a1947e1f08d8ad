import pg from 'pg'
import { randomBytes } from 'node:crypto'
import { describe } from 'node:test'
import type { DatabaseLocation } from '../kernel/database/open-database.ts'
import { atEnd } from './at-end.ts'

/** Where a test's tables are: PGlite in memory, or a PostgreSQL server when one is given. */
export type DatabaseKind = 'PGlite' | 'PostgreSQL'

const serverUrl = process.env['CONCERT_TEST_DATABASE_URL']

/** The same tests on PGlite and on a PostgreSQL server; where there is no server that is said aloud. */
export function onEachDatabase(tests: (kind: DatabaseKind) => void): void {
  describe('on PGlite', () => tests('PGlite'))
  const skip = serverUrl === undefined ? 'CONCERT_TEST_DATABASE_URL is not set' : false
  describe('on PostgreSQL', { skip }, () => tests('PostgreSQL'))
}

/** For tests that ask nothing of the database itself: the server where there is one, for it starts faster. */
export const anyDatabase: DatabaseKind = serverUrl === undefined ? 'PGlite' : 'PostgreSQL'

/** A database of its own on the server, dropped when the test file has ended; nothing to drop in memory. */
export async function newDatabase(kind: DatabaseKind): Promise<DatabaseLocation> {
  if (kind === 'PGlite') return {}
  const name = `concert_test_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name}`)
  atEnd(() => onServer(`drop database if exists ${name} with (force)`))
  const url = new URL(serverUrl!)
  url.pathname = `/${name}`
  return { url: url.href }
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(sql)
  await client.end()
}
