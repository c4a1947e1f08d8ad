/** How the bound follows from the fit: see `farringtonBound`. */
export type ThresholdMethod = 'delta' | 'nbPlugin' | 'muan'

/** The power by which counts become nearly symmetric. */
export type PowerTransformation = '2/3' | '1/2' | 'none'

/** The parameters of `farringtonFlexible`, by the names that `surveillance::farringtonFlexible` gives them. */
export type FarringtonOptions = {
  /** Years to look back, 1 or more. */
  readonly b: number
  /** Half the width of the window around the same week of each former year. */
  readonly w: number
  readonly reweight: boolean
  /** Standardised Anscombe residuals above it lose weight. */
  readonly weightsThreshold: number
  /** One-sided. */
  readonly alpha: number
  readonly trend: boolean
  /** The trend stays when its p-value is below. 1 keeps it always. */
  readonly pThresholdTrend: number
  /** At least `limit54[0]` cases in the last `limit54[1]` values, the current one included, or no bound. */
  readonly limit54: readonly [cases: number, values: number]
  readonly powertrans: PowerTransformation
  readonly populationOffset: boolean
  /** Seasonal groups, the window's included; 1 uses the windows alone. */
  readonly noPeriods: number
  /** The latest values, besides the current one, that the fit leaves out. */
  readonly pastWeeksNotIncluded: number
  readonly thresholdMethod: ThresholdMethod
  /**
   * Where the standard errors of prediction and trend take their dispersion from after reweighting. `model`: phi of
   * the last fit, which is the textbook's. `anscombeWeights`: what surveillance 1.20.3 computes, the squared working
   * residuals weighted by the Anscombe weights in place of the working weights; only to reproduce its figures.
   * Without reweighting both take the dispersion as it is estimated, below 1 too.
   */
  readonly dispersionOfErrors: 'model' | 'anscombeWeights'
}

const defaults: FarringtonOptions = {
  b: 5,
  w: 3,
  reweight: true,
  weightsThreshold: 2.58,
  alpha: 0.05,
  trend: true,
  pThresholdTrend: 0.05,
  limit54: [5, 4],
  powertrans: '2/3',
  populationOffset: false,
  noPeriods: 1,
  pastWeeksNotIncluded: 3,
  thresholdMethod: 'delta',
  dispersionOfErrors: 'model',
}

/** Fills in the defaults of surveillance 1.20.3 (`pastWeeksNotIncluded` is w). Throws RangeError. */
export function farringtonOptions(given: Partial<FarringtonOptions> = {}): FarringtonOptions {
  const options = { ...defaults, pastWeeksNotIncluded: given.w ?? defaults.w, ...given }
  const { b, w, alpha, limit54, noPeriods, pastWeeksNotIncluded } = options
  requireWhole('b', b, 1)
  requireWhole('w', w, 0)
  requireWhole('noPeriods', noPeriods, 1)
  requireWhole('pastWeeksNotIncluded', pastWeeksNotIncluded, 0)
  requireWhole('limit54[1]', limit54[1], 1)
  if (!(limit54[0] >= 0)) throw new RangeError(`limit54[0] is ${limit54[0]}; it is 0 or more`)
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha is ${alpha}; it lies between 0 and 1`)
  return options
}

function requireWhole(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least)
    throw new RangeError(`${name} is ${value}; it is a whole number from ${least} on`)
}
