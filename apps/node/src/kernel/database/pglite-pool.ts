import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { CopyText } from './copy-rows.ts'
import { DatabaseError } from './database-error.ts'
import type { ThreadAnswer, ThreadRequest } from './pglite-thread.ts'

/**
 * Starts PGlite in a thread and hands out its one connection, to one borrower at a time: a query outside a
 * transaction never slips into somebody else's.
 */
export async function openPglitePool(dir: string | undefined): Promise<PostgresPool> {
  // Making a cluster takes several hundred MB that a thread gives back only when it ends.
  if (dir !== undefined && !existsSync(join(dir, 'PG_VERSION'))) await (await startThread(dir)).close()
  const thread = await startThread(dir)
  let free = Promise.resolve()
  const connect = async (): Promise<PostgresPoolClient> => {
    const before = free
    let release!: () => void
    free = new Promise((resolve) => (release = resolve))
    await before
    return clientOf(thread, release)
  }
  return { options: {}, connect, end: () => thread.close() } as PostgresPool
}

type Thread = {
  readonly ask: (request: Omit<ThreadRequest, 'number'>) => Promise<PostgresQueryResult<unknown>>
  readonly close: () => Promise<void>
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

async function startThread(dir: string | undefined): Promise<Thread> {
  const worker = new Worker(new URL('./pglite-thread.ts', import.meta.url), { workerData: { dir } })
  const waiting = new Map<
    number,
    { resolve: (result: PostgresQueryResult<unknown>) => void; reject: (error: Error) => void }
  >()
  await untilReady(worker)
  let ended: Error | undefined
  const fail = (cause: unknown): void => {
    ended = new DatabaseError(
      'PGlite has stopped; restart the node, which rebuilds its tables from the record if it must',
      undefined,
      cause,
    )
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(undefined))
  worker.on('message', (answer: ThreadAnswer) => {
    const { resolve, reject } = waiting.get(answer.number)!
    waiting.delete(answer.number)
    if ('error' in answer) reject(new DatabaseError(answer.error.message, answer.error.code))
    else resolve({ command: 'SELECT', rowCount: answer.affected, rows: answer.rows })
  })
  let number = 0
  const ask: Thread['ask'] = (request) =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) return reject(ended)
      waiting.set(++number, { resolve, reject })
      worker.postMessage({ ...request, number })
    })
  return { ask, close: () => closeThread(worker) }
}

function untilReady(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', () => {
      worker.removeListener('error', reject)
      resolve()
    })
    worker.once('error', reject)
  })
}

async function closeThread(worker: Worker): Promise<void> {
  const exited = new Promise((resolve) => worker.once('exit', resolve))
  worker.postMessage('close')
  await exited
}
