import { anscombeHypergeometric, tabulatedHypergeometric } from './anscombe-hypergeometric.ts'

/** How a count becomes a deviation that is nearly standard normal, by the names of `surveillance::algo.cusum`. */
export type CusumTransformation =
  'standard' | 'rossi' | 'anscombe' | 'anscombe2nd' | 'pearsonNegBin' | 'anscombeNegBin' | 'none'

export type ResidualOptions = {
  readonly transformation: CusumTransformation
  /** The negative binomial's overdispersion: variance m + alpha m². */
  readonly alpha: number
  /**
   * `tabulated` reads the hypergeometric function from steps, as surveillance does; only to reproduce its figures.
   */
  readonly hypergeometric: 'exact' | 'tabulated'
}

/**
 * The deviation of a count x ≥ 0 from its mean m > 0. `rossi`: Rossi, Lampugnani, Marchi, Statistics in Medicine
 * 1999;18:2111–2122; `anscombe` and `anscombe2nd`: Pierce, Schafer, Journal of the American Statistical Association
 * 1986;81:977–986; the negative binomial's Anscombe residual: Hilbe, Negative Binomial Regression, 2007.
 */
export function cusumResidual(
  x: number,
  m: number,
  { transformation, alpha, hypergeometric }: ResidualOptions,
): number {
  switch (transformation) {
    case 'standard':
      return (x - m) / Math.sqrt(m)
    case 'rossi':
      return (x - 3 * m + 2 * Math.sqrt(x * m)) / (2 * Math.sqrt(m))
    case 'anscombe':
      return (1.5 * (x ** (2 / 3) - m ** (2 / 3))) / m ** (1 / 6)
    case 'anscombe2nd':
      return (x ** (2 / 3) - (m ** (2 / 3) - m ** (-1 / 3) / 9)) / ((2 / 3) * m ** (1 / 6))
    case 'pearsonNegBin':
      return (x - m) / Math.sqrt(m + alpha * m * m)
    case 'anscombeNegBin': {
      const curve = hypergeometric === 'exact' ? anscombeHypergeometric : tabulatedHypergeometric
      const difference = x ** (2 / 3) * curve(alpha * x) - m ** (2 / 3) * curve(alpha * m)
      return (1.5 * difference) / (m + alpha * m * m) ** (1 / 6)
    }
    case 'none':
      return x
  }
}

/**
 * The count at which a sum that stood at `before` reaches h, with reference value k; `after` is the sum that it
 * reached, which stands in for the count where there is no way back. As surveillance has it: `standard` is rounded
 * up, and `anscombe2nd` has m^(1/3) where its residual has m^(-1/3).
 */
export function cusumBound(
  m: number,
  { transformation, alpha }: ResidualOptions,
  {
    h,
    k,
    before,
    after,
  }: { readonly h: number; readonly k: number; readonly before: number; readonly after: number },
): number {
  const left = h + k - before
  switch (transformation) {
    case 'standard':
      return Math.ceil(Math.sqrt(m) * left + m)
    case 'rossi': {
      const root = Math.sqrt(m)
      return 2 * root * left + 5 * m - 2 * Math.sqrt(4 * m * m + 2 * m * root * left)
    }
    case 'anscombe':
      return Math.max(0, (2 / 3) * m ** (1 / 6) * left + m ** (2 / 3)) ** 1.5
    case 'anscombe2nd':
      return Math.max(0, (2 / 3) * m ** (1 / 6) * left + m ** (2 / 3) - m ** (1 / 3) / 9) ** 1.5
    case 'pearsonNegBin':
      return Math.sqrt(m + alpha * m * m) * left + m
    case 'anscombeNegBin':
    case 'none':
      return h - after
  }
}
