import { after } from 'node:test'

const tasks: (() => Promise<unknown>)[] = []

after(async () => {
  for (const task of tasks.reverse()) await task()
})

/** Done when the test file has ended, last first, from wherever it was called. */
export function atEnd(task: () => Promise<unknown>): void {
  tasks.push(task)
}
