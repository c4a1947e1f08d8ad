import type { CurveAnswer } from '@concert/api'
import type { Series } from '@concert/charts'

type Names = { readonly figures: string; readonly threshold: string }

/** How much of a long series is shown: the last periods, in which signals are looked for. */
const shownPeriods = { day: 120, week: 104 } as const

/** The figures, and the threshold that the algorithm set for each; of one that judges by a score, the figures alone. */
export function curveSeries(curve: CurveAnswer, algorithm: string, names: Names): readonly Series[] {
  const { frequency, points, algorithms } = curve
  const shown = points.slice(-shownPeriods[frequency])
  const figures = {
    name: names.figures,
    frequency,
    points: shown.map(({ period, value }) => ({ period, value: numberOr(value) })),
  }
  const judged = algorithms.find((one) => one.algorithm === algorithm && one.measure === 'figure')
  if (judged === undefined) return [figures]
  const first = shown[0]?.period ?? ''
  const thresholds = judged.points
    .filter(({ period }) => period >= first)
    .map(({ period, threshold }) => ({ period, value: roundedOr(threshold) }))
  return [figures, { name: names.threshold, frequency, points: thresholds }]
}

/** A named gap is no figure. */
export function numberOr(value: number | string): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** A threshold to two digits: more are not meant. */
function roundedOr(value: number | string): number | null {
  const number = numberOr(value)
  return number === null ? null : Number(number.toFixed(2))
}

/** The periods of which the algorithm says that they are beyond its threshold, newest first. */
export function alarmsOf({ algorithms }: CurveAnswer, algorithm: string): readonly string[] {
  const judged = algorithms.find((one) => one.algorithm === algorithm)
  return (judged?.points ?? [])
    .filter(({ alarm }) => alarm)
    .map(({ period }) => period)
    .toReversed()
}
