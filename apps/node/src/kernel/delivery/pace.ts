/** Keeps what is asked for at every change, and takes long, from taking more than its share of the time. */
export type Pace = {
  /** Until it may be done again; 0: now. */
  readonly waitMs: () => number
  readonly run: <T>(work: () => Promise<T>) => Promise<T>
}

/** After each time it rests for `rests` times as long as it took. */
export function openPace(rests: number, nowMs: () => number = () => performance.now()): Pace {
  let notBeforeMs = -Infinity
  return {
    waitMs: () => Math.max(0, notBeforeMs - nowMs()),
    run: async (work) => {
      const beganMs = nowMs()
      try {
        return await work()
      } finally {
        const endedMs = nowMs()
        notBeforeMs = endedMs + rests * (endedMs - beganMs)
      }
    },
  }
}
