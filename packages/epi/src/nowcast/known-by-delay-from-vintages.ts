import type { KnownByDelay } from './known-by-delay.ts'

/** What was published at one time: the count of each time from 0 on, NaN where there is none. */
export interface Vintage {
  readonly asOf: number
  readonly counts: ArrayLike<number>
}

/**
 * Arranges vintages by delay, as known at `now`: later vintages are not looked at, so nothing that became known
 * afterwards can come in. A time for which no vintage is there at some delay is unknown at that delay. RangeError
 * for two vintages of the same time.
 */
export function knownByDelayFromVintages(
  vintages: readonly Vintage[],
  { now, maxDelay }: { readonly now: number; readonly maxDelay: number },
): KnownByDelay {
  const times = now + 1
  const values = new Float64Array(times * (maxDelay + 1))
  const isKnown = new Uint8Array(values.length)
  const seen = new Set<number>()
  for (const { asOf, counts } of vintages) {
    if (asOf > now) continue
    if (seen.has(asOf)) throw new RangeError(`There are two vintages of time ${asOf}`)
    seen.add(asOf)
    for (let delay = 0; delay <= maxDelay && delay <= asOf; delay++) {
      const count = counts[asOf - delay]
      if (count === undefined || !Number.isFinite(count)) continue
      const at = (asOf - delay) * (maxDelay + 1) + delay
      values[at] = count
      isKnown[at] = 1
    }
  }
  return { times, maxDelay, values, isKnown }
}
