import type { Gap } from '../gap.ts'
import { quantilesOfSample } from './quantiles-of-sample.ts'

/**
 * The Forecast Hubs' baseline (Cramer et al. 2022, PNAS 119:e2113561119): the last count stays the median, and steps
 * are drawn from the past differences and their negatives alike; counts below 0 are 0. Answers the quantiles of
 * horizons 1 to `horizons`. `NaN` in the counts stands for what was not reported. `random` answers in [0, 1). Gaps:
 * `missing` when the last count is not there, `too-short` with fewer than two counts that follow one another.
 */
export function symmetricRandomWalk(
  counts: Float64Array,
  options: {
    readonly horizons: number
    readonly levels: Float64Array
    readonly random: () => number
    /** Pairs of paths that are drawn, each with its mirror image. */
    readonly pairs?: number
  },
): readonly Float64Array[] | Gap {
  const last = counts.at(-1)
  if (last === undefined) return 'too-short'
  if (!Number.isFinite(last)) return 'missing'
  const steps = differences(counts)
  if (steps.length === 0) return 'too-short'
  if (!steps.every((step) => Math.abs(step) < 1e300)) return 'overflow'
  const { horizons, levels, random, pairs = 1000 } = options
  const walked = new Float64Array(pairs)
  return Array.from({ length: horizons }, () => {
    for (let i = 0; i < pairs; i++) {
      const step = steps[Math.floor(random() * steps.length)]!
      walked[i]! += random() < 0.5 ? step : -step
    }
    return quantilesOfSample(mirrored(walked), levels).map((moved) => Math.max(0, last + moved))
  })
}

function differences(counts: Float64Array): Float64Array {
  return counts
    .subarray(1)
    .map((count, i) => count - counts[i]!)
    .filter(Number.isFinite)
}

function mirrored(sample: Float64Array): Float64Array {
  const both = new Float64Array(sample.length * 2)
  sample.forEach((value, i) => {
    both[2 * i] = value
    both[2 * i + 1] = -value
  })
  return both.sort()
}
