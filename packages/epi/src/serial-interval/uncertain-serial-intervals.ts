import type { RandomSource } from '../distributions/random-source.ts'
import type { SerialIntervalMoments } from './discrete-serial-interval.ts'

/** A normal distribution cut off at both ends. */
export type TruncatedNormal = {
  readonly mean: number
  readonly sd: number
  readonly min: number
  readonly max: number
}

/** Tries before a range is given up that the normal distribution hardly ever reaches. */
const mostTries = 100_000

/**
 * Draws `count` pairs of mean and standard deviation of a serial interval, each from its truncated normal
 * distribution: Cori et al. (2013), web appendix 4, as EpiEstim draws them, by rejection. Throws RangeError where no
 * draw falls into the range, or it allows a mean of 1 or less or a standard deviation of 0 or less.
 */
export function uncertainSerialIntervals(
  { mean, sd }: { readonly mean: TruncatedNormal; readonly sd: TruncatedNormal },
  count: number,
  random: RandomSource,
): SerialIntervalMoments[] {
  if (!(mean.min >= 1 && sd.min > 0))
    throw new RangeError('A serial interval has a mean above 1 and a standard deviation above 0')
  return Array.from({ length: count }, () => ({
    mean: drawTruncated(mean, random),
    sd: drawTruncated(sd, random),
  }))
}

function drawTruncated({ mean, sd, min, max }: TruncatedNormal, random: RandomSource): number {
  for (let tries = 0; tries < mostTries; tries++) {
    const value = mean + sd * random.normal()
    if (value >= min && value <= max && value > 1e-12) return value
  }
  throw new RangeError(`A normal distribution of mean ${mean} and sd ${sd} hardly reaches ${min} to ${max}`)
}
