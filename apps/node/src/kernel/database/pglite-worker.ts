import type { PostgresQueryResult } from 'kysely'
import { Worker } from 'node:worker_threads'
import { DatabaseError } from './database-error.ts'
import type { ThreadAnswer, ThreadRequest } from './pglite-thread.ts'

/** Told once, when PGlite stops by itself or finds its own files damaged: nothing it says can be relied on. */
export type OnBroken = (error: DatabaseError) => void

export type Thread = {
  readonly ask: (request: Omit<ThreadRequest, 'number'>) => Promise<PostgresQueryResult<unknown>>
  /** Resolves when the thread has ended: true when PGlite closed its files itself. */
  readonly close: () => Promise<boolean>
}

type Asked = {
  readonly resolve: (result: PostgresQueryResult<unknown>) => void
  readonly reject: (error: Error) => void
}

/**
 * Longer than any statement of ours takes. PostgreSQL in WebAssembly that panics while its log is gone may turn in a
 * circle for ever instead of ending.
 */
const longestAnswerMs = 300_000

/**
 * Starts PGlite's thread. However it ends, everyone who waits for an answer gets one; a thread that gives none for
 * `patienceMs` is ended.
 */
export async function startThread(
  dir: string | undefined,
  onBroken: OnBroken,
  patienceMs = longestAnswerMs,
): Promise<Thread> {
  const worker = new Worker(new URL('./pglite-thread.ts', import.meta.url), {
    workerData: { dir },
    execArgv: [],
  })
  const waiting = new Map<number, Asked>()
  let closing = false
  let ended: DatabaseError | undefined
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  await untilReady(worker, dir)
  let patience: NodeJS.Timeout | undefined
  const awaitNext = (): void => {
    clearTimeout(patience)
    if (waiting.size > 0 && ended === undefined) patience = setTimeout(giveUp, patienceMs)
  }
  const giveUp = (): void => {
    end(new Error(`PGlite has not answered for ${patienceMs / 1000} s`))
    void worker.terminate()
  }
  const end = (cause: unknown): void => {
    if (ended !== undefined) return
    clearTimeout(patience)
    ended = stopped(cause)
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
    if (!closing) onBroken(ended)
  }
  worker.on('error', end)
  worker.on('exit', () => end(undefined))
  worker.on('message', (answer: ThreadAnswer) => {
    const { resolve, reject } = waiting.get(answer.number)!
    waiting.delete(answer.number)
    awaitNext()
    if (!('error' in answer))
      return resolve({ command: 'SELECT', rowCount: answer.affected, rows: answer.rows })
    const error = new DatabaseError(answer.error.message, answer.error.code)
    reject(error)
    if (error.isDamage) onBroken(error)
  })
  let number = 0
  const ask: Thread['ask'] = (request) =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) return reject(ended)
      waiting.set(++number, { resolve, reject })
      if (waiting.size === 1) awaitNext()
      worker.postMessage({ ...request, number })
    })
  const close = async (): Promise<boolean> => {
    closing = true
    const wasRunning = ended === undefined
    if (wasRunning) worker.postMessage('close')
    await exited
    return wasRunning && ended?.cause === undefined
  }
  return { ask, close }
}

function stopped(cause: unknown): DatabaseError {
  return new DatabaseError(
    'PGlite has stopped; restart the node, which rebuilds its tables from the record if it must',
    undefined,
    cause,
  )
}

function untilReady(worker: Worker, dir: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void =>
      reject(
        new DatabaseError(`PGlite cannot open ${dir ?? 'its memory'}: ${wordsOf(cause)}`, undefined, cause),
      )
    worker.once('message', () => {
      worker.removeAllListeners('error')
      worker.removeListener('exit', fail)
      resolve()
    })
    worker.once('error', fail)
    worker.once('exit', fail)
  })
}

/** What a WebAssembly program throws is often no Error, and seldom says more than that it gave up. */
function wordsOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'it gave up'
  return cause.message.replace(/\. Build with .*$/s, '').split('\n', 1)[0]!
}
