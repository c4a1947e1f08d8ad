/** Masses of the counts 0, 1, 2, … up to some largest one; they may add up to less than 1. */
export type Pmf = Float64Array

/**
 * Fills `into[from…to]` by a recurrence, mass(k + 1) = mass(k) · ratio(k), from 1 at k = 0, scaled down when it
 * grows beyond what a number holds. Answers the sum of the filled masses, and the logarithm of the scale by which
 * each must be multiplied.
 */
export function fillByRatio(
  into: Pmf,
  { from, to }: { readonly from: number; readonly to: number },
  ratio: (k: number) => number,
): { readonly sum: number; readonly logScale: number } {
  let [mass, sum, logScale] = [1, 0, 0]
  for (let at = from; at <= to; at++) {
    into[at] = mass
    sum += mass
    mass *= ratio(at - from)
    if (mass < 1e250) continue
    for (let k = from; k <= at; k++) into[k]! *= 1e-250
    mass *= 1e-250
    sum *= 1e-250
    logScale += Math.log(1e250)
  }
  return { sum, logScale }
}

/** All mass at one count, when it is within the support. */
export function pointMass(count: number, largest: number): Pmf {
  const pmf = new Float64Array(largest + 1)
  if (count <= largest) pmf[count] = 1
  return pmf
}

/** The smallest count whose cumulative probability is above p; nothing when the support does not reach that far. */
export function quantileOfPmf(pmf: Pmf, p: number): number | undefined {
  let [sum, carry] = [0, 0]
  for (let k = 0; k < pmf.length; k++) {
    const next = sum + pmf[k]!
    carry += sum >= pmf[k]! ? sum - next + pmf[k]! : pmf[k]! - next + sum
    sum = next
    if (sum + carry > p) return k
  }
  return undefined
}

/** Total mass, and mean and standard deviation given that the count is within the support. */
export function momentsOfPmf(pmf: Pmf): {
  readonly total: number
  readonly mean: number
  readonly sd: number
} {
  let [total, first] = [0, 0]
  for (let k = 0; k < pmf.length; k++) {
    total += pmf[k]!
    first += k * pmf[k]!
  }
  if (!(total > 0)) return { total: 0, mean: 0, sd: 0 }
  const mean = first / total
  let squares = 0
  for (let k = 0; k < pmf.length; k++) squares += (k - mean) ** 2 * pmf[k]!
  return { total, mean, sd: Math.sqrt(squares / total) }
}
