import { availableParallelism } from 'node:os'
import type { AnalystAnswer, AnalystTask } from './analyst-task.ts'
import { startAnalyst, type Analyst } from './start-analyst.ts'

export type Analysts = {
  /** Rejects when threads have died over the task three times, or when they are closed. */
  readonly ask: <T extends AnalystTask>(task: T) => Promise<AnalystAnswer<T>>
  readonly isClosed: () => boolean
  readonly close: () => Promise<void>
}

type Waiting = {
  readonly task: AnalystTask
  readonly tries: number
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

const mostTries = 3

/**
 * Threads that compute, one fewer than there are cores and at least one; each is started when there is work for it.
 * A thread that dies is replaced and its task asked again. What a reader waits for goes before what nobody does.
 */
export function openAnalysts(
  start: () => Analyst = startAnalyst,
  threads = Math.max(1, availableParallelism() - 1),
): Analysts {
  const queue: Waiting[] = []
  const idle: Analyst[] = []
  const all = new Set<Analyst>()
  let closed = false
  const next = (): void => {
    const waiting = queue[0]
    if (closed || waiting === undefined) return
    const analyst = idle.pop() ?? (all.size < threads ? begin() : undefined)
    if (analyst === undefined) return
    queue.shift()
    void work(analyst, waiting)
  }
  const begin = (): Analyst => {
    const analyst = start()
    all.add(analyst)
    return analyst
  }
  const work = async (analyst: Analyst, waiting: Waiting): Promise<void> => {
    try {
      waiting.resolve(await analyst.ask(waiting.task))
      idle.push(analyst)
    } catch (error) {
      all.delete(analyst)
      await analyst.close()
      if (closed || waiting.tries + 1 >= mostTries) waiting.reject(error as Error)
      else queue.unshift({ ...waiting, tries: waiting.tries + 1 })
    }
    next()
  }
  return {
    ask: <T extends AnalystTask>(task: T) =>
      new Promise<AnalystAnswer<T>>((resolve, reject) => {
        if (closed) return reject(new Error('The threads that analyse series are closed'))
        const waiting = { task, tries: 0, resolve: resolve as (answer: unknown) => void, reject }
        if (task.kind === 'assess') queue.push(waiting)
        else queue.splice(queue.findLastIndex((one) => one.task.kind === 'analyse') + 1, 0, waiting)
        next()
      }),
    isClosed: () => closed,
    close: async () => {
      closed = true
      for (const { reject } of queue.splice(0))
        reject(new Error('The threads that analyse series are closed'))
      await Promise.all([...all].map((analyst) => analyst.close()))
    },
  }
}
