import type { NowcastAnswer } from '@concert/api'
import type { KnownByDelay } from '@concert/epi'

/**
 * Of the settled counts, how much was published with each delay: over the periods of which both are known. More than
 * all where corrections took cases away. `too-short` where none has settled, `no-cases` where they come to nothing.
 */
export function reportingDelays(known: KnownByDelay): NowcastAnswer['delays'] {
  return Array.from({ length: known.maxDelay + 1 }, (_, delay) => delayOf(known, delay))
}

function delayOf(
  { times, maxDelay, values, isKnown }: KnownByDelay,
  delay: number,
): NowcastAnswer['delays'][number] {
  let [periods, then, settled] = [0, 0, 0]
  for (let row = 0; row < times * (maxDelay + 1); row += maxDelay + 1) {
    if (isKnown[row + delay] !== 1 || isKnown[row + maxDelay] !== 1) continue
    periods++
    then += values[row + delay]!
    settled += values[row + maxDelay]!
  }
  return { delay, periods, share: periods === 0 ? 'too-short' : shareOf(then, settled) }
}

function shareOf(then: number, settled: number): NowcastAnswer['delays'][number]['share'] {
  if (settled === 0) return 'no-cases'
  const share = then / settled
  if (!Number.isFinite(share)) return 'overflow'
  return settled < 0 || share < 0 ? 'negative' : share
}
