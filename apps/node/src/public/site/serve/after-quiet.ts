/** Work that is done some time after it was asked for, and never twice at once. */
export type AfterQuiet = {
  /** Asks for it: it begins when nobody has asked for a while. */
  readonly ask: () => void
  /** Begins it now; resolves when it has ended. */
  readonly begin: () => Promise<void>
  /** Begins nothing more; resolves when what is under way has ended. */
  readonly close: () => Promise<void>
}

const quietMs = 1_000
const mostDelayMs = 5_000

/** While it is asked for again and again, it takes no more than half of the time. The work tells its own errors. */
export function afterQuiet(work: () => Promise<void>): AfterQuiet {
  let underWay: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  let tookMs = 0
  let firstAsked: number | undefined
  const run = async (): Promise<void> => {
    const start = performance.now()
    firstAsked = undefined
    await work()
    tookMs = performance.now() - start
    underWay = undefined
    if (firstAsked !== undefined) ask()
  }
  const begin = async (): Promise<void> => {
    if (isClosed) return
    clearTimeout(timer)
    await (underWay ??= run())
  }
  const ask = (): void => {
    const now = performance.now()
    firstAsked ??= now
    if (underWay !== undefined || isClosed) return
    clearTimeout(timer)
    const left = mostDelayMs - (now - firstAsked)
    timer = setTimeout(() => void begin(), Math.max(tookMs, Math.min(quietMs, left)))
    timer.unref()
  }
  return {
    ask,
    begin,
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await underWay
    },
  }
}
