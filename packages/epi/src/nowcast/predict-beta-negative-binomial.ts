import gammaln from '@stdlib/math-base-special-gammaln'
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
    const logFirst = gammaln(n + a) - gammaln(n + a + b) + gammaln(a + b) - gammaln(a)
    const scale = Math.exp(logFirst + logScale)
    for (let k = reported; k <= largest; k++) pmf[k]! *= scale
    return pmf
  }
}
