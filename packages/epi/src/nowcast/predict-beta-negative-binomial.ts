import { fillByRatio, pointMass } from './pmf.ts'
import type { Predict } from './prediction.ts'

/**
 * The predictive distribution of a final count N of which n are reported, when every N is equally probable before
 * and the part reported is Beta(a, b): N − n is beta negative binomial, with mass
 * Γ(n+1+a) Γ(k+b) Γ(n+1+k) Γ(a+b) / (Γ(n+1+k+a+b) Γ(n+1) k! Γ(a) Γ(b)) at k (Höhle and an der Heiden 2014,
 * Biometrics 70:993–1002; method `bayes.notrunc.bnb` of surveillance::nowcast). A point when nothing is to come.
 */
export function predictBetaNegativeBinomial(
  reported: number,
  { a, b }: { readonly a: number; readonly b: number },
): Predict {
  return (largest) => {
    if (!(b > 0)) return pointMass(reported, largest)
    const pmf = new Float64Array(largest + 1)
    const n = reported + 1
    const { logScale } = fillByRatio(
      pmf,
      { from: reported, to: largest },
      (k) => ((n + k) * (b + k)) / ((k + 1) * (n + k + a + b)),
    )
    const scale = Math.exp(logOfNothingToCome(n, a, b) + logScale)
    for (let k = reported; k <= largest; k++) pmf[k]! *= scale
    return pmf
  }
}

/**
 * log of Γ(n+a) Γ(a+b) / (Γ(n+a+b) Γ(a)), factor by factor: differences of gamma functions' logarithms would lose
 * the nine digits that the logarithms themselves have before the point.
 */
function logOfNothingToCome(n: number, a: number, b: number): number {
  let sum = 0
  for (let i = 0; i < n; i++) sum -= Math.log1p(b / (a + i))
  return sum
}
