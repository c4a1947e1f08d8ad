import type { Gap } from '../gap.ts'
import { quantilesOfWeighted } from '../quantiles-of-weighted.ts'
import type { KnownByDelay } from './known-by-delay.ts'
import {
  countOffset,
  lastKnownDelay,
  learnRevisions,
  relativeVariance,
  type RevisionPrior,
  type RevisionsSeen,
} from './revision-model.ts'

/** A revision of a tenth, supposed as if one had been seen; what was seen counts half after twenty times. */
export const usualRevisions: RevisionPrior = { scale: 0.1, strength: 1, halfLife: 20, cycle: 1 }

/** With fewer revisions seen than these, nothing is said. */
const fewestRevisions = 2

/** Revisions of counts that differ by this much on the logarithmic scale weigh less, by e^−½. */
const likeness = 1.5

/** What a revision on another day of the cycle weighs. */
const otherPhase = 0.1

/**
 * What each time's count will be at the longest delay, by quantiles in whole counts, from the count that is known now.
 * The prediction is the posterior of a Dirichlet process (Ferguson 1973, Annals of Statistics 1:209) over revisions
 * on the logarithmic scale: the normal prior's mass and that of each revision seen from this delay, which weighs
 * more the later it was, the more alike the count was, and on the same day of the cycle. So corrections in both
 * directions, most days without any, and rare large ones each keep their share, where a delay distribution knows
 * only growth. Small counts vary more: deviations are scaled by √(1 + 8 / (count + 1)).
 *
 * Closed form, no sampling. What is at the longest delay is final. Gaps, by time: `missing` when nothing of it is
 * published, `negative` when a correction made it so, `too-short` with fewer than two revisions seen, `overflow`.
 * The idea of learning the spread from past nowcasts at each delay is that of Wolffram et al. 2023, PLoS
 * Computational Biology 19:e1011394.
 */
export function nowcastRevisions(
  known: KnownByDelay,
  { levels, prior = usualRevisions }: { readonly levels: Float64Array; readonly prior?: RevisionPrior },
): readonly (Float64Array | Gap)[] {
  const seen = learnRevisions(known, prior)
  return Array.from({ length: known.times }, (_, time) => {
    const delay = lastKnownDelay(known, time)
    if (delay < 0) return 'missing'
    const count = known.values[time * (known.maxDelay + 1) + delay]!
    if (count < 0) return 'negative'
    if (delay === known.maxDelay) return levels.map(() => count)
    if (seen[delay]!.strength < fewestRevisions) return 'too-short'
    return predict({ count, phase: time % prior.cycle }, seen[delay]!, levels)
  })
}

function predict(
  { count, phase }: { readonly count: number; readonly phase: number },
  { median, deviations, weights, logCounts, phases }: RevisionsSeen,
  levels: Float64Array,
): Float64Array | Gap {
  const log = Math.log(count + countOffset)
  const spread = Math.sqrt(relativeVariance(count))
  const alike = weights.map((weight, i) =>
    i < phases.length
      ? weight *
        Math.exp(-0.5 * ((logCounts[i]! - log) / likeness) ** 2) *
        (phases[i] === phase ? 1 : otherPhase)
      : weight,
  )
  const quantiles = quantilesOfWeighted(deviations, alike, levels).map((deviation) =>
    Math.max(0, Math.round(Math.exp(log + median + spread * deviation) - countOffset)),
  )
  return quantiles.every(Number.isFinite) ? quantiles : 'overflow'
}
