import type { Accepted } from './draft.ts'

/** What a listener hears of an accepted statement once the tables show it. */
export type LiveEvent = Pick<Accepted, 'index' | 'id' | 'audience' | 'received' | 'form'> & {
  readonly kind: string
  readonly by: string
  readonly about: string | undefined
}

export type Live = {
  readonly publish: (accepted: readonly Accepted[]) => void
  /** Calls the listener for each statement from now on; returns how to stop. */
  readonly listen: (listener: (event: LiveEvent) => void) => () => void
  /** The same for a part of the node itself, which is no reader and not counted among them. */
  readonly follow: (listener: (event: LiveEvent) => void) => () => void
  /** Readers who listen. */
  readonly listeners: () => number
}

export function openLive(): Live {
  const listeners = new Set<(event: LiveEvent) => void>()
  const followers = new Set<(event: LiveEvent) => void>()
  return {
    publish: (accepted) => {
      if (listeners.size + followers.size === 0) return
      for (const event of accepted.map(toEvent))
        for (const listener of [...followers, ...listeners]) tell(listener, event)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    follow: (listener) => {
      followers.add(listener)
      return () => followers.delete(listener)
    },
    listeners: () => listeners.size,
  }
}

/** A statement that is in the record and the tables is accepted, whatever a listener makes of it. */
function tell(listener: (event: LiveEvent) => void, event: LiveEvent): void {
  try {
    listener(event)
  } catch {
    // its own trouble: it reads what it missed from the tables
  }
}

function toEvent({ index, id, audience, received, form, said }: Accepted): LiveEvent {
  const { kind, by, about } = said.statement
  return { index, id, audience, received, form, kind, by, about }
}
