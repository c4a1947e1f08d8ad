import type { KnownByDelay } from './known-by-delay.ts'
import type { ReportingTriangle } from './reporting-triangle.ts'

/** A count that fell by `fall` from one delay to the next, by a correction. */
export interface Correction {
  readonly time: number
  readonly delay: number
  readonly fall: number
}

export interface KnownTriangle {
  readonly triangle: ReportingTriangle
  readonly corrections: readonly Correction[]
  /** Cells of which nothing was published; what came meanwhile is counted with the next delay that is known. */
  readonly unpublished: readonly { readonly time: number; readonly delay: number }[]
}

/**
 * The reporting triangle of counts known by delay: new with each delay is what was added since the one before.
 * Where a count falls, the correction is named, and taken from what came with the shorter delays, the nearest
 * first; so no cell is negative, and the row adds up to what is known last (or to 0, when that is negative).
 */
export function triangleFromKnown({ times, maxDelay, values, isKnown }: KnownByDelay): KnownTriangle {
  const counts = new Float64Array(values.length)
  const corrections: Correction[] = []
  const unpublished: { time: number; delay: number }[] = []
  for (let time = 0; time < times; time++) {
    const row = time * (maxDelay + 1)
    let before = 0
    for (let delay = 0; delay <= Math.min(maxDelay, times - 1 - time); delay++) {
      if (isKnown[row + delay] === 0) {
        unpublished.push({ time, delay })
        continue
      }
      const added = values[row + delay]! - before
      before = values[row + delay]!
      if (added >= 0) counts[row + delay] = added
      else {
        corrections.push({ time, delay, fall: -added })
        takeBack(counts, { from: row + delay - 1, row, fall: -added })
      }
    }
  }
  return { triangle: { times, maxDelay, counts }, corrections, unpublished }
}

function takeBack(
  counts: Float64Array,
  { from, row, fall }: { from: number; row: number; fall: number },
): void {
  let left = fall
  for (let at = from; at >= row && left > 0; at--) {
    const taken = Math.min(left, counts[at]!)
    counts[at]! -= taken
    left -= taken
  }
}
