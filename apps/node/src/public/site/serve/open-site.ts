import type { RunningNode } from '../../../kernel/open-node.ts'
import { readSite } from '../read-site.ts'
import type { SiteAddress } from '../scene.ts'
import { writeSite } from '../write-site.ts'
import { afterQuiet } from './after-quiet.ts'
import { serveSite, type ServedSite } from './served-site.ts'

export type OpenSite = {
  /** The whole site as it was written last; undefined until the first is whole. */
  readonly current: () => ServedSite | undefined
  /** Resolves when the first was written, or could not be. */
  readonly first: Promise<void>
  /** Resolves when nothing is being written. */
  readonly close: () => Promise<void>
}

/** What is due changes with the hour, though nobody says anything. */
const againMs = 3_600_000

/**
 * Keeps the site as the public record has it: written anew some seconds after something public was said, off the path
 * of every request, and put in the old one's place whole. `say` is told what went wrong; the site then stays as it was,
 * and is written with the next.
 */
export function openSite(node: RunningNode, address: SiteAddress, say: (error: unknown) => void): OpenSite {
  let site: ServedSite | undefined
  let isClosed = false
  function* unlessClosed<T>(all: Iterable<T>): Generator<T> {
    for (const one of all) {
      if (isClosed) return
      yield one
    }
  }
  const writing = afterQuiet(async () => {
    try {
      const facts = await readSite(node)
      const written = await serveSite(unlessClosed(writeSite(facts, address)), facts.languages, site)
      if (!isClosed) site = written
    } catch (error) {
      if (!isClosed) say(error)
    }
  })
  const unfollow = node.live.follow(({ audience }) => {
    if (audience.includes('public')) writing.ask()
  })
  const unwatch = node.delivery.watch(writing.ask)
  const hourly = setInterval(writing.ask, againMs)
  hourly.unref()
  return {
    current: () => site,
    first: writing.begin(),
    close: async () => {
      isClosed = true
      unfollow()
      unwatch()
      clearInterval(hourly)
      await writing.close()
    },
  }
}
