type Silence = { readonly standing: string; readonly expires: string }

const afterMs = 250
const longestMs = 60_000

/**
 * When to ask the node again while a silence runs: a moment after it expires by the node's own clock, for then nobody says
 * anything and what stands is another; false while none runs.
 */
export function askAgainMs(now: string, silences: readonly Silence[]): number | false {
  const running = silences.filter(({ standing }) => standing === 'running')
  if (running.length === 0) return false
  const leftMs = Math.min(...running.map(({ expires }) => Date.parse(expires) - Date.parse(now)))
  return Math.min(Math.max(leftMs + afterMs, afterMs), longestMs)
}
