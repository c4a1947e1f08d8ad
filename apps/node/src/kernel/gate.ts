/** Lets at most `width` tasks run at once; the others wait their turn, first come, first served. */
export function openGate(width: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  const leave = (): void => {
    running--
    waiting.shift()?.()
  }
  return async (task) => {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve))
    running++
    try {
      return await task()
    } finally {
      leave()
    }
  }
}
