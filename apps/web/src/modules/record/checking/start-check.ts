import type { CheckMessage, CheckOrder } from './check-messages.ts'

type Listener = (message: CheckMessage) => void

/** Starts a check in a worker of its own; returns how to stop it. The worker ends with the last message. */
export function startCheck(order: CheckOrder, onMessage: Listener): () => void {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
  const hear = (message: CheckMessage): void => {
    if (message.kind !== 'progress') worker.terminate()
    onMessage(message)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<CheckMessage>) => hear(data))
  worker.addEventListener('error', ({ message }) => hear({ kind: 'failed', message }))
  worker.postMessage(order)
  return () => worker.terminate()
}
