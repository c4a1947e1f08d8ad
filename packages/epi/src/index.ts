/**
 * What the figures mean: the field's algorithms as pure functions over arrays of numbers. No clock, no dates but
 * indices counted from 0, no randomness but a seed handed in, no I/O. Every export names its formula and its
 * source, and is compared with the results of the field's R packages. Not for: knowing states, indicators or the
 * record.
 */
export type { Gap } from './gap.ts'
export { CaseError, type CaseErrorCode } from './cases/case-error.ts'
export { parseCase, type Case, type CaseResult } from './cases/case.ts'
export { runCase } from './cases/run-case.ts'
export {
  discreteSerialInterval,
  type SerialIntervalMoments,
} from './serial-interval/discrete-serial-interval.ts'
export { seededRandom } from './seeded-random.ts'
export { delayCounts, type DelayCounts, type DelayWindow } from './nowcast/delay-counts.ts'
export {
  delayPosterior,
  dirichletPart,
  expectedDelayCdf,
  type DelayPosterior,
} from './nowcast/delay-posterior.ts'
export { lawlessNowcast, type LawlessNowcast } from './nowcast/lawless.ts'
export { predictBetaNegativeBinomial } from './nowcast/predict-beta-negative-binomial.ts'
export { predictByDelayParts, type CountPrior } from './nowcast/predict-by-delay-parts.ts'
export { predictLawless } from './nowcast/predict-lawless.ts'
export { predictUniform } from './nowcast/predict-uniform.ts'
export { summarisePrediction, type Predict, type Prediction } from './nowcast/prediction.ts'
export { reportedByNow, type ReportingTriangle } from './nowcast/reporting-triangle.ts'
export { sampleDelayParts } from './nowcast/sample-delay-parts.ts'
export { triangleFromLineList, type LineListTriangle } from './nowcast/triangle-from-line-list.ts'
export type { Aberrations } from './aberration/aberrations.ts'
export { ears, firstEarsIndex, type EarsMethod, type EarsOptions } from './aberration/ears.ts'
export { cusum, type Cusum, type CusumOptions } from './aberration/cusum.ts'
export type { CusumTransformation } from './aberration/cusum-residual.ts'
export { rki } from './aberration/rki.ts'
export { bayes } from './aberration/bayes.ts'
export type { ReferenceOptions } from './aberration/reference-values.ts'
export { farringtonFlexible } from './aberration/farrington/farrington-flexible.ts'
export { farrington1996, type Farrington1996Options } from './aberration/farrington/farrington-1996.ts'
export type { FarringtonWeek } from './aberration/farrington/farrington-week.ts'
export type {
  FarringtonOptions,
  PowerTransformation,
  ThresholdMethod,
} from './aberration/farrington/farrington-options.ts'
export type { FarringtonSeries } from './aberration/farrington/baseline-rows.ts'
export type { Calendar } from './aberration/farrington/reference-points.ts'
export { gammaCdf } from './distributions/gamma-cdf.ts'
export { gammaQuantile } from './distributions/gamma-quantile.ts'
export { gammaQuantileTable, type GammaQuantileTable } from './distributions/gamma-quantile-table.ts'
export { randomBinomial } from './distributions/random-binomial.ts'
export { randomGamma } from './distributions/random-gamma.ts'
export { sampleQuantile } from './distributions/sample-quantile.ts'
export { randomSource, type RandomSource } from './distributions/random-source.ts'
export {
  uncertainSerialIntervals,
  type TruncatedNormal,
} from './serial-interval/uncertain-serial-intervals.ts'
export {
  disaggregateTotals,
  type Disaggregated,
  type DisaggregateOptions,
} from './reproduction/disaggregate-totals.ts'
export { estimateReproduction, type ReproductionOptions } from './reproduction/estimate-reproduction.ts'
export {
  estimateReproductionUncertain,
  type UncertainOptions,
} from './reproduction/estimate-reproduction-uncertain.ts'
export { blockWindows, slidingWindows, type EstimationWindow } from './reproduction/estimation-windows.ts'
export {
  defaultGrowthGrid,
  growthOfReproduction,
  reproductionOfGrowth,
  type GrowthGrid,
} from './reproduction/growth-of-reproduction.ts'
export type { Incidence } from './reproduction/incidence.ts'
export { overallInfectivity } from './reproduction/overall-infectivity.ts'
export { defaultProbabilities, type ReproductionEstimate } from './reproduction/reproduction-estimate.ts'
export { defaultPrior, type ReproductionPrior } from './reproduction/reproduction-prior.ts'
export { wallingaTeunis, type CaseReproduction, type TreeSimulation } from './reproduction/wallinga-teunis.ts'
export type { KnownByDelay } from './nowcast/known-by-delay.ts'
export { knownByDelayFromVintages, type Vintage } from './nowcast/known-by-delay-from-vintages.ts'
export { nowcastRevisions, usualRevisions } from './nowcast/nowcast-revisions.ts'
export type { RevisionPrior } from './nowcast/revision-model.ts'
export { triangleFromKnown, type Correction, type KnownTriangle } from './nowcast/triangle-from-known.ts'
export type { DampedTrendWeights } from './forecast/damped-trend.ts'
export { forecastDampedTrend, type DampedTrendOptions } from './forecast/forecast-damped-trend.ts'
export { symmetricRandomWalk } from './forecast/symmetric-random-walk.ts'
export { crpsByQuantiles } from './scores/crps-by-quantiles.ts'
export { forecastBias } from './scores/forecast-bias.ts'
export { pastForecasts, type Forecaster, type PastForecast } from './scores/past-forecasts.ts'
export { pastNowcasts, type PastNowcast } from './scores/past-nowcasts.ts'
export { hubLevels, quantileAt, type QuantileForecast } from './scores/quantile-forecast.ts'
export {
  isCovered,
  logRelativeWis,
  scoreSummary,
  type ScoredForecast,
  type ScoreSummary,
} from './scores/score-summary.ts'
export { weightedIntervalScore, type WeightedIntervalScore } from './scores/weighted-interval-score.ts'
export { fitGrowth, type Expected, type GrowthFit, type GrowthOptions } from './growth/fit-growth.ts'
export {
  fitGrowthOptimalSplit,
  fitGrowthSplit,
  type OptimalSplit,
  type SplitGrowth,
} from './growth/fit-growth-split.ts'
export { runningGrowth, type RunningGrowth } from './growth/running-growth.ts'
export type { TimeToChange } from './growth/time-to-change.ts'
export { emergence, type Emergence, type EmergenceOptions } from './aberration/emergence.ts'
export {
  earsStatistic,
  emergenceStatistic,
  farringtonStatistic,
  type FarringtonWeeks,
} from './backtest/detectors.ts'
export { hindsight, type Hindsight } from './backtest/hindsight.ts'
export { judgeVintages, type Judgement, type Statistic } from './backtest/judge-vintages.ts'
export { scoredSignals, type ScoredSignals } from './backtest/scored-signals.ts'
export type { Wave } from './backtest/later-waves.ts'
export { averageBaseline } from './seasons/average-baseline.ts'
export { epidemicPeriod, type EpidemicPeriod } from './seasons/epidemic-period.ts'
export {
  epidemicThresholds,
  type EpidemicThresholds,
  type ThresholdOptions,
} from './seasons/epidemic-thresholds.ts'
export { totalExcess, type Excess, type TotalExcess } from './seasons/excess.ts'
export {
  harmonicBaseline,
  type HarmonicBaseline,
  type HarmonicOptions,
  type Season,
} from './seasons/harmonic-baseline.ts'
export {
  directlyStandardisedRate,
  ratePer100k,
  rateRatio,
  type AgeGroup,
  type Rate,
  type RateRatio,
} from './seasons/rate-per-100k.ts'
