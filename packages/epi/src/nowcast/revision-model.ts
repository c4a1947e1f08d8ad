import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { quantilesOfWeighted } from '../quantiles-of-weighted.ts'
import type { KnownByDelay } from './known-by-delay.ts'

/** What is supposed of revisions before any is seen, and how long one that was seen counts. */
export interface RevisionPrior {
  /** Relative size of a revision to expect of a very large count. */
  readonly scale: number
  /** For how many revisions the supposition stands. */
  readonly strength: number
  /** Times after which a revision counts half. */
  readonly halfLife: number
  /** Length of the cycle by which revisions differ: 7 for days of which the weekday matters, 1 for none. */
  readonly cycle: number
}

/** The revisions seen from one delay to the longest, on the logarithmic scale. */
export interface RevisionsSeen {
  readonly median: number
  /** Deviations from the median as of a very large count; the prior's points come last. */
  readonly deviations: Float64Array
  readonly weights: Float64Array
  /** log(count + 1) from which each was revised. */
  readonly logCounts: Float64Array
  readonly phases: Float64Array
  /** How many revisions they stand for, after forgetting, without the prior's. */
  readonly strength: number
}

/** Added to counts before the logarithm is taken, so that 0 has one. */
export const countOffset = 1

/** A count of this size is revised with twice the variance, relatively, of a very large one. */
const countNoise = 8

/** The points by which the prior's normal distribution is represented. */
const priorPoints = 16

/** By how much the variance of a relative revision of such a count exceeds that of a very large one. */
export function relativeVariance(count: number): number {
  return 1 + countNoise / (count + countOffset)
}

/**
 * Collects, for each delay below the longest, by how much the counts then known have been revised: log((C + 1) /
 * (C then + 1)). Of a time that has not come to the longest delay yet, the steps that are still to come are
 * supposed to be the mean ones, and it weighs by how far it came; so recent revisions are learnt from at once. What
 * was not published, or is negative, is passed over.
 */
export function learnRevisions(known: KnownByDelay, prior: RevisionPrior): readonly RevisionsSeen[] {
  const steps = Float64Array.from({ length: known.maxDelay + 1 }, (_, delay) =>
    delay === 0 ? 0 : meanStep(known, delay, prior),
  )
  return Array.from({ length: known.maxDelay }, (_, delay) =>
    summarise(seenFrom(known, { delay, steps, halfLife: prior.halfLife }), prior),
  )
}

/** The mean of the step to a delay from the one before, shrunk towards none. */
function meanStep(
  { times, maxDelay, values, isKnown }: KnownByDelay,
  delay: number,
  { strength, halfLife }: RevisionPrior,
): number {
  let [sum, total] = [0, strength]
  for (let time = 0; time + delay < times; time++) {
    const at = time * (maxDelay + 1) + delay
    const [before, after] = [values[at - 1]!, values[at]!]
    if (isKnown[at - 1] === 0 || isKnown[at] === 0 || before < 0 || after < 0) continue
    const weight = 0.5 ** ((times - 1 - time - delay) / halfLife) / relativeVariance(before)
    sum += weight * logRatio(after, before)
    total += weight
  }
  return total > 0 ? sum / total : 0
}

interface Seen {
  readonly time: number
  readonly count: number
  readonly ratio: number
  readonly weight: number
}

function seenFrom(
  known: KnownByDelay,
  {
    delay,
    steps,
    halfLife,
  }: { readonly delay: number; readonly steps: Float64Array; readonly halfLife: number },
): readonly Seen[] {
  const { times, maxDelay, values } = known
  const seen: Seen[] = []
  for (let time = 0; time + delay + 1 < times; time++) {
    const row = time * (maxDelay + 1)
    const last = lastKnownDelay(known, time)
    const count = values[row + delay]!
    if (known.isKnown[row + delay] === 0 || count < 0 || last <= delay || values[row + last]! < 0) continue
    let ratio = logRatio(values[row + last]!, count)
    for (let later = last + 1; later <= maxDelay; later++) ratio += steps[later]!
    const age = times - 1 - time - delay
    seen.push({ time, count, ratio, weight: (0.5 ** (age / halfLife) * (last - delay)) / (maxDelay - delay) })
  }
  return seen
}

/** The longest delay at which a time's count was published, −1 when at none. */
export function lastKnownDelay({ times, maxDelay, isKnown }: KnownByDelay, time: number): number {
  let delay = Math.min(maxDelay, times - 1 - time)
  while (delay >= 0 && isKnown[time * (maxDelay + 1) + delay] === 0) delay--
  return delay
}

function summarise(seen: readonly Seen[], { scale, strength, cycle }: RevisionPrior): RevisionsSeen {
  const median = quantilesOfWeighted(
    Float64Array.from([0, ...seen.map(({ ratio }) => ratio)]),
    Float64Array.from([strength, ...seen.map(({ weight, count }) => weight / relativeVariance(count))]),
    Float64Array.of(0.5),
  )[0]!
  const supposed = Array.from({ length: priorPoints }, (_, i) =>
    normalQuantile((i + 0.5) / priorPoints, 0, scale),
  )
  return {
    median,
    deviations: Float64Array.from([
      ...seen.map(({ ratio, count }) => (ratio - median) / Math.sqrt(relativeVariance(count))),
      ...supposed,
    ]),
    weights: Float64Array.from([
      ...seen.map(({ weight }) => weight),
      ...supposed.map(() => strength / priorPoints),
    ]),
    logCounts: Float64Array.from(seen, ({ count }) => Math.log(count + countOffset)),
    phases: Float64Array.from(seen, ({ time }) => time % cycle),
    strength: seen.reduce((sum, { weight }) => sum + weight, 0),
  }
}

function logRatio(after: number, before: number): number {
  return Math.log(after + countOffset) - Math.log(before + countOffset)
}
