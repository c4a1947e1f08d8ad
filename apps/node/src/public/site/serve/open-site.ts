import type { RunningNode } from '../../../kernel/open-node.ts'
import { readSite } from '../read-site.ts'
import type { SiteAddress } from '../scene.ts'
import { writeSite } from '../write-site.ts'
import { serveSite, type ServedSite } from './served-site.ts'

export type OpenSite = {
  /** The whole site as it was written last; undefined until the first is whole. */
  readonly current: () => ServedSite | undefined
  /** Resolves when the first was written, or could not be. */
  readonly first: Promise<void>
  /** Resolves when nothing is being written. */
  readonly close: () => Promise<void>
}

const quietMs = 1_000
const mostDelayMs = 5_000
/** What is due changes with the hour, though nobody says anything. */
const againMs = 3_600_000

/**
 * Keeps the site as the public record has it: written anew some seconds after something public was said, off the path
 * of every request, and put in the old one's place whole. While much is said at once it works no more than half of the
 * time. `say` is told what went wrong; the site then stays as it was, and is tried again.
 */
export function openSite(node: RunningNode, address: SiteAddress, say: (error: unknown) => void): OpenSite {
  let site: ServedSite | undefined
  let writing: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  let tookMs = 0
  let firstChange: number | undefined
  function* unlessClosed<T>(all: Iterable<T>): Generator<T> {
    for (const one of all) {
      if (isClosed) return
      yield one
    }
  }
  const write = async (): Promise<void> => {
    const start = performance.now()
    firstChange = undefined
    try {
      const facts = await readSite(node)
      const written = await serveSite(unlessClosed(writeSite(facts, address)), facts.languages, site)
      if (!isClosed) site = written
    } catch (error) {
      if (!isClosed) say(error)
    }
    tookMs = performance.now() - start
  }
  const begin = (): Promise<void> | undefined => {
    timer = undefined
    if (isClosed) return undefined
    return (writing = write().finally(() => {
      writing = undefined
      if (firstChange !== undefined) schedule()
    }))
  }
  const schedule = (): void => {
    const now = performance.now()
    firstChange ??= now
    if (writing !== undefined || isClosed) return
    clearTimeout(timer)
    const waited = now - firstChange
    timer = setTimeout(() => void begin(), Math.max(tookMs, Math.min(quietMs, mostDelayMs - waited)))
    timer.unref()
  }
  const unfollow = node.live.follow(({ audience }) => {
    if (audience.includes('public')) schedule()
  })
  const hourly = setInterval(schedule, againMs)
  hourly.unref()
  return {
    current: () => site,
    first: begin() ?? Promise.resolve(),
    close: async () => {
      isClosed = true
      unfollow()
      clearTimeout(timer)
      clearInterval(hourly)
      await writing
    },
  }
}
