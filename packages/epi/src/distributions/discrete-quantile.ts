/** A distribution function at a probability that was computed differently misses it by rounding; R forgives as much. */
const fuzz = 64 * Number.EPSILON

/**
 * The least whole number k ≥ 0 with cumulative(k) ≥ probability, from a first guess by doubling and halving steps.
 * `cumulative` is the distribution function, not falling; probability is below 1.
 */
export function discreteQuantile(
  probability: number,
  guess: number,
  cumulative: (k: number) => number,
): number {
  const wanted = probability * (1 - fuzz)
  let reached = Math.max(0, Math.floor(guess))
  let step = Math.max(1, Math.floor(reached / 1024))
  while (cumulative(reached) < wanted) {
    reached += step
    step *= 2
  }
  let below = -1
  for (step = Math.max(1, Math.floor(reached / 1024)); reached - step >= 0; step *= 2) {
    const tried = reached - step
    if (cumulative(tried) < wanted) {
      below = tried
      break
    }
    reached = tried
  }
  while (reached - below > 1) {
    const middle = Math.floor((reached + below) / 2)
    if (cumulative(middle) >= wanted) reached = middle
    else below = middle
  }
  return reached
}
