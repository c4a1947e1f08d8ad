import { Worker } from 'node:worker_threads'
import type { AnalystTask } from './analyst-task.ts'
import type { AnalystReply, AnalystRequest } from './analyst-thread.ts'

export type Analyst = {
  /** Rejects when the thread ends before it has answered; nothing more is then to be asked of it. */
  readonly ask: (task: AnalystTask) => Promise<unknown>
  readonly close: () => Promise<void>
}

type Asked = { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }

/** Starts one thread that computes. However it ends, whoever waits for an answer gets one. */
export function startAnalyst(): Analyst {
  const worker = new Worker(new URL('./analyst-thread.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  const asked = new Map<number, Asked>()
  let ended: Error | undefined
  let number = 0
  const end = (cause: unknown): void => {
    ended ??= new Error('A thread that analyses series has stopped', { cause })
    for (const { reject } of asked.values()) reject(ended)
    asked.clear()
  }
  worker.on('error', end)
  worker.on('exit', () => end(undefined))
  worker.on('message', ({ number: answered, answer }: AnalystReply) => {
    const { resolve } = asked.get(answered)!
    asked.delete(answered)
    if (asked.size === 0) worker.unref()
    resolve(answer)
  })
  worker.unref()
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended)
        asked.set(++number, { resolve, reject })
        worker.ref()
        const request: AnalystRequest = { number, task }
        worker.postMessage(request)
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}
