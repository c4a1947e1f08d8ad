import type { Instant } from '@concert/statement'
import type { NodeParts } from '../node-parts.ts'
import { openTries } from './open-tries.ts'

/** Begins a try when a slot is free; nothing when the same is waiting or under way. */
export type Begin = (id: string, task: () => Promise<void>) => void

export type Rounds = {
  /** Looks at everything now: an address was entered, a try has ended. */
  readonly wake: () => void
  /** Resolves when the tries under way have ended. */
  readonly close: () => Promise<void>
}

const lookEveryMs = 500
const triesAtOnce = 8

/**
 * Goes round what is to be sent when the record has grown, when something is due by the node's clock, and when it is
 * woken. `goRound` looks at everything once and answers when the next is due, undefined when nothing waits.
 */
export function openRounds<T>(
  node: Pick<NodeParts<T>, 'position' | 'clock'>,
  goRound: (begin: Begin) => Promise<Instant | undefined>,
  say: (error: unknown) => void,
): Rounds {
  const underWay = openTries(triesAtOnce)
  let isAwake = true
  let seen = node.position()
  let next: Instant | undefined
  let round: Promise<void> | undefined
  const wake = (): void => void (isAwake = true)
  const begin: Begin = (id, task) => underWay.begin(id, () => task().catch(say).finally(wake))
  const look = (): void => {
    const position = node.position()
    const hasWork = isAwake || position !== seen || (next !== undefined && next <= node.clock.now())
    if (round !== undefined || !hasWork) return
    isAwake = false
    seen = position
    round = goRound(begin)
      .then((due) => void (next = due))
      .catch((error: unknown) => {
        // What the disk or the tables refuse now is tried again at the next look.
        wake()
        say(error)
      })
      .finally(() => void (round = undefined))
  }
  const timer = setInterval(look, lookEveryMs)
  timer.unref()
  return {
    wake,
    close: async () => {
      clearInterval(timer)
      await round
      await underWay.close()
    },
  }
}
