/** Seconds after each failed try; the last is repeated. */
const pausesSeconds = [5, 15, 60, 300, 900] as const

/** With the pauses above a little less than a day. */
export const maxAttempts = 100

/** How long the next try waits after so many have failed. */
export function pauseMs(attempts: number): number {
  return pausesSeconds[Math.min(attempts, pausesSeconds.length) - 1]! * 1_000
}
