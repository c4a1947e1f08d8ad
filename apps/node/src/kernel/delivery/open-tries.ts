/** Tries under way, so many at once, and each thing once: one that hangs holds up only its own slot. */
export type Tries = {
  /** Begins it when a slot is free; does nothing when the same is waiting or under way. */
  readonly begin: (id: string, task: () => Promise<void>) => void
  /** Lets go what waits, and resolves when what is under way has ended. */
  readonly close: () => Promise<void>
}

/** The tasks tell their own errors: one that rejects all the same is taken as ended. */
export function openTries(atOnce: number): Tries {
  const known = new Set<string>()
  const running = new Set<Promise<void>>()
  const waiting: { readonly id: string; readonly task: () => Promise<void> }[] = []
  const go = (): void => {
    while (running.size < atOnce) {
      const next = waiting.shift()
      if (next === undefined) return
      const run: Promise<void> = next
        .task()
        .catch(() => undefined)
        .finally(() => {
          known.delete(next.id)
          running.delete(run)
          go()
        })
      running.add(run)
    }
  }
  return {
    begin: (id, task) => {
      if (known.has(id)) return
      known.add(id)
      waiting.push({ id, task })
      go()
    },
    close: async () => {
      waiting.length = 0
      await Promise.all(running)
    },
  }
}
