import type { AgencyId, Instant } from '@concert/statement'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foundOrganisation } from '../founding/found.ts'
import { readOrganisation } from '../founding/organisation-file.ts'
import { openServer, type ServerOptions } from '../server.ts'
import type { DatabaseLocation } from '../kernel/database/open-database.ts'
import { kernelTables } from '../kernel/kernel-tables.ts'
import { openNode, type NodeOptions, type RunningNode } from '../kernel/open-node.ts'
import { allModules, type ModuleSettings } from '../modules/modules.ts'
import { atEnd } from './at-end.ts'
import { anyDatabase, newDatabase, type DatabaseKind } from './test-database.ts'

export const secretariat = 'sco-secretariat' as AgencyId
export const startInstant = '2020-04-29T06:00:00.000Z' as Instant

/** A node on a temporary folder with a clock that a test sets, and its HTTP server, which listens only when told. */
export type TestNode = {
  readonly node: RunningNode
  readonly app: FastifyInstance
  readonly dir: string
  readonly said: readonly string[]
  readonly fatal: readonly unknown[]
  readonly setClock: (to: string) => void
  readonly inject: (options: InjectOptions | string) => Promise<LightMyRequestResponse>
  /** The answer to a GET as JSON, with a token or as everyone. Throws when it is not 200. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a test looks at what it knows is there
  readonly get: <T = any>(url: string, token?: string) => Promise<T>
  /** Every row of every table, ordered: two nodes that know the same answer the same. */
  readonly tables: () => Promise<Readonly<Record<string, readonly string[]>>>
  readonly token: (scope: 'read' | 'draft' | 'sign' | 'administer', agency?: string) => Promise<string>
  /** Closes it and opens the same folder again, with its tables where they were or elsewhere. */
  readonly restart: (between?: () => Promise<void>, elsewhere?: DatabaseKind) => Promise<TestNode>
  readonly close: () => Promise<void>
}

export type TestNodeOptions = {
  readonly database?: DatabaseKind
  readonly mode?: NodeOptions['mode']
  readonly founded?: boolean
  /** Where its clock stands while it is founded; what it receives is never earlier. */
  readonly start?: string
  /** Where it takes answers to reminders. */
  readonly replies?: ModuleSettings['replies']
  /** Of its people: the address that browsers know it by, the machine's time. */
  readonly server?: Partial<ServerOptions>
}

const organisation = new URL('../../../../organisations/sco.json', import.meta.url)

/** Founded from organisations/sco.json at `startInstant`; closed and removed when the test file has ended. */
export async function openTestNode(options: TestNodeOptions = {}): Promise<TestNode> {
  const dir = await mkdtemp(join(await fastFolder(), 'concert-node-'))
  atEnd(() => rm(dir, { recursive: true, force: true }))
  const database = await newDatabase(options.database ?? anyDatabase)
  const opened = await open(dir, database, options, (options.start ?? startInstant) as Instant)
  if (options.founded !== false) await foundOrganisation(opened.node, await readOrganisation(organisation))
  return opened
}

async function open(
  dir: string,
  database: DatabaseLocation,
  options: TestNodeOptions,
  start: Instant,
): Promise<TestNode> {
  const { mode = 'live' } = options
  let now = start
  const said: string[] = []
  const fatal: unknown[] = []
  const modules = allModules({ replies: options.replies })
  const { origin, offices, fourEyes } = await readOrganisation(organisation)
  const node = await openNode({
    dir,
    mode,
    origin: mode === 'live' ? origin : `${origin}/${mode}`,
    passphrase: 'a test’s passphrase',
    clock: { now: () => now },
    database,
    modules,
    say: (sentence) => said.push(sentence),
    onFatal: (error) => fatal.push(error),
  })
  const app = await openServer(node, { logLevel: 'silent', offices, fourEyes, ...options.server })
  const close = once(async () => {
    await app.close()
    await node.close()
  })
  atEnd(close)
  const inject: TestNode['inject'] = async (request) => app.inject(request)
  let granted = 0
  return {
    node,
    app,
    dir,
    said,
    fatal,
    inject,
    close,
    setClock: (to) => (now = to as Instant),
    get: async (url, token) => {
      const answer = await inject({ method: 'GET', url, headers: bearer(token) })
      if (answer.statusCode !== 200) throw new Error(`GET ${url}: ${answer.statusCode} ${answer.body}`)
      return answer.json()
    },
    tables: () => readTables(node.db, [...kernelTables, ...modules.flatMap(({ tables }) => tables)]),
    token: async (scope, agency) => {
      const name = `token ${++granted}`
      return (await node.access.grant({ name, scope, ...(agency ? { agency: agency as AgencyId } : {}) }))
        .token
    },
    restart: async (between, elsewhere) => {
      await close()
      await between?.()
      return open(dir, elsewhere === undefined ? database : await newDatabase(elsewhere), options, now)
    },
  }
}

export function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` }
}

function once(task: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= task())
}

/** These tests ask nothing of a disk: where the system has a large folder in memory, an fsync there costs nothing. */
async function fastFolder(): Promise<string> {
  const inMemory = await statfs('/dev/shm').catch(() => undefined)
  return inMemory !== undefined && inMemory.bavail * inMemory.bsize > 2 ** 31 ? '/dev/shm' : tmpdir()
}

/** Every row of the tables, each table ordered. */
export async function readTables(
  db: RunningNode['db'],
  names: readonly string[],
): Promise<Record<string, readonly string[]>> {
  const tables: Record<string, readonly string[]> = {}
  for (const name of names) {
    const { rows } = await sql<object>`select * from ${sql.table(name)}`.execute(db)
    tables[name] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return tables
}
