import { openDrawQueue } from './draw-queue.ts'

const longestWaitMs = 400

/** The one queue of the page. */
export const pageDrawQueue = openDrawQueue(whenIdle)

/** Where a browser does not tell when it is idle, whatever waits goes before. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: longestWaitMs })
  else setTimeout(run, 0)
}
