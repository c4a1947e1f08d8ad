import { parentPort } from 'node:worker_threads'
import { answerTask, type AnalystTask } from './analyst-task.ts'

/** Computes on a thread of its own: one task after the other. What fails ends the thread, and another takes its place. */
export type AnalystRequest = { readonly number: number; readonly task: AnalystTask }
export type AnalystReply = { readonly number: number; readonly answer: unknown }

parentPort!.on('message', ({ number, task }: AnalystRequest) => {
  const reply: AnalystReply = { number, answer: answerTask(task) }
  parentPort!.postMessage(reply)
})
