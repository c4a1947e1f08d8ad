/** What the node tells of each accepted statement that the listener may see. */
export type LiveEvent = {
  readonly index: number
  readonly id: string
  readonly kind: string
  readonly by: string
  readonly about?: string
  readonly received: string
  readonly form: 'open' | 'sealed'
  readonly audience: readonly string[]
}

export type LiveState = 'connecting' | 'live' | 'lost'

export type LiveListener = {
  readonly onEvent: (event: LiveEvent) => void
  readonly onState: (state: LiveState) => void
}

type Message = { readonly event: LiveEvent } | { readonly state: LiveState } | { readonly ask: true }

const channelName = 'concert-live'

/**
 * Listens to the node's live events; returns how to stop. A browser opens six connections to a node and no more, so of
 * all pages of one browser a single one holds the line (Web Locks) and tells the others (BroadcastChannel). Where the
 * line was lost it comes back by itself, and `onState('live')` then means that something may have been missed.
 */
export function listenLive(listener: LiveListener): () => void {
  if (navigator.locks === undefined) return openLine(listener)
  const channel = new BroadcastChannel(channelName)
  const ending = new AbortController()
  let last: LiveState = 'connecting'
  let isHolder = false
  const heard = (message: Message): void => {
    if ('event' in message) listener.onEvent(message.event)
    else if ('state' in message) listener.onState(message.state)
    else if (isHolder) channel.postMessage({ state: last } satisfies Message)
  }
  const tell = (message: Message): void => {
    if ('state' in message) last = message.state
    heard(message)
    channel.postMessage(message)
  }
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => heard(data))
  channel.postMessage({ ask: true } satisfies Message)
  const hold = async (): Promise<void> => {
    isHolder = true
    const close = openLine({ onEvent: (event) => tell({ event }), onState: (state) => tell({ state }) })
    await new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve()))
    close()
  }
  navigator.locks.request(channelName, { signal: ending.signal }, hold).catch(() => undefined)
  return () => {
    ending.abort()
    channel.close()
  }
}

const reopenAfterMs = 3_000

function openLine({ onEvent, onState }: LiveListener): () => void {
  let again: ReturnType<typeof setTimeout> | undefined
  const open = (): EventSource => {
    const source = new EventSource('/api/live', { withCredentials: true })
    source.addEventListener('hello', () => onState('live'))
    source.addEventListener('error', () => {
      onState('lost')
      // A refusal, as after the session's end, closes it for good: a browser tries again only what broke off.
      if (source.readyState === EventSource.CLOSED) again = setTimeout(reopen, reopenAfterMs)
    })
    source.addEventListener('statement', ({ data }: MessageEvent<string>) =>
      onEvent(JSON.parse(data) as LiveEvent),
    )
    return source
  }
  let line = open()
  const reopen = (): void => void (line = open())
  return () => {
    clearTimeout(again)
    line.close()
  }
}
