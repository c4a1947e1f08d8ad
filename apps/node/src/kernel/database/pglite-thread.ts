import { PGlite } from '@electric-sql/pglite'
import { parentPort, workerData } from 'node:worker_threads'

/**
 * PGlite on a thread of its own, so that a long query does not hold up requests. Takes `ThreadRequest`s one
 * after the other and answers each with a `ThreadAnswer` of the same number.
 */
export type ThreadRequest = {
  readonly number: number
  readonly sql: string
  readonly parameters: readonly unknown[]
  readonly copy?: string
}
export type ThreadAnswer =
  | { readonly number: number; readonly rows: unknown[]; readonly affected: number }
  | { readonly number: number; readonly error: { readonly message: string; readonly code?: string } }

/** Half of what it takes by itself: the system's own cache holds the same pages, and this is memory of the node for ever. */
const sharedBuffers = '64MB'

const port = parentPort!
const { dir } = workerData as { dir: string | undefined }
const database = await PGlite.create({
  ...(dir === undefined ? {} : { dataDir: dir }),
  relaxedDurability: true,
  startParams: [...PGlite.defaultStartParams, '-c', `shared_buffers=${sharedBuffers}`],
})

port.on('message', (request: ThreadRequest | 'close') => {
  if (request === 'close') void database.close().then(() => port.close())
  else void answer(request).then((reply) => port.postMessage(reply))
})
port.postMessage('ready')

async function answer({ number, sql, parameters, copy }: ThreadRequest): Promise<ThreadAnswer> {
  try {
    const options = copy === undefined ? {} : { blob: new Blob([copy]) }
    const { rows, affectedRows } = await database.query(sql, [...parameters], options)
    return { number, rows, affected: affectedRows ?? 0 }
  } catch (cause) {
    if (hasDied(cause)) throw cause
    const { message, code } = cause as { message: string; code?: string }
    return { number, error: code === undefined ? { message } : { message, code } }
  }
}

/** A trap, an abort or an exit of the WebAssembly program: it answers nothing sensible any more, so the thread ends. */
function hasDied(cause: unknown): boolean {
  return !(cause instanceof Error) || ['RuntimeError', 'ExitStatus', 'ErrnoError'].includes(cause.name)
}
