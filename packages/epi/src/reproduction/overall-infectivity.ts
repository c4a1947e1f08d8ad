/** Probabilities below this add nothing that a double could hold beside the others. */
const negligible = 1e-18

/**
 * Overall infectivity Λ(t) = Σ w(k)·I(t − k) over the lags k = 1 … t, with w the serial interval (index 0 = lag 0) and
 * I all cases: Cori et al. (2013), Am J Epidemiol 178:1505. Λ(0) is 0. The sum ends where the serial interval does.
 */
export function overallInfectivity(
  cases: ArrayLike<number>,
  serialInterval: ArrayLike<number>,
): Float64Array {
  const support = supportOf(serialInterval)
  const weights = Float64Array.from({ length: support }, (_, k) => serialInterval[k]!)
  const infectivity = new Float64Array(cases.length)
  for (let t = 1; t < cases.length; t++) {
    const last = t < support ? t : support - 1
    let sum = 0
    for (let k = 1; k <= last; k++) sum += weights[k]! * cases[t - k]!
    infectivity[t] = sum
  }
  return infectivity
}

function supportOf(serialInterval: ArrayLike<number>): number {
  let length = serialInterval.length
  while (length > 0 && serialInterval[length - 1]! < negligible) length--
  return length
}
