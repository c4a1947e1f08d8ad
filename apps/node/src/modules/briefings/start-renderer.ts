import type { Briefing } from '@concert/briefing'
import { Worker } from 'node:worker_threads'
import type { NamedForm } from './forms-of.ts'
import type { FormsReply, FormsRequest } from './forms-thread.ts'

export type Renderer = {
  /** Rejects with the reason when the issue cannot be written, or when the thread ends before it has answered. */
  readonly ask: (briefing: Briefing) => Promise<readonly NamedForm[]>
  readonly hasEnded: () => boolean
  readonly close: () => Promise<void>
}

type Asked = {
  readonly resolve: (forms: readonly NamedForm[]) => void
  readonly reject: (error: Error) => void
}

/** Starts one thread that writes issues. It keeps the process alive only while somebody waits for an answer. */
export function startRenderer(): Renderer {
  const worker = new Worker(new URL('./forms-thread.ts', import.meta.url), { execArgv: [] })
  const asked = new Map<number, Asked>()
  let ended: Error | undefined
  let number = 0
  const end = (cause: unknown): void => {
    ended ??= new Error('The thread that writes briefings has stopped', { cause })
    for (const { reject } of asked.values()) reject(ended)
    asked.clear()
  }
  worker.on('error', end)
  worker.on('exit', () => end(undefined))
  worker.on('message', (reply: FormsReply) => {
    const { resolve, reject } = asked.get(reply.number)!
    asked.delete(reply.number)
    if (asked.size === 0) worker.unref()
    if ('forms' in reply) resolve(reply.forms)
    else reject(new Error(reply.fault))
  })
  worker.unref()
  return {
    ask: (briefing) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended)
        asked.set(++number, { resolve, reject })
        worker.ref()
        const request: FormsRequest = { number, briefing }
        worker.postMessage(request)
      }),
    hasEnded: () => ended !== undefined,
    close: async () => {
      await worker.terminate()
    },
  }
}
