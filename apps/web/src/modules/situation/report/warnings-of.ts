import { indicatorOf, type Indicator, type IndicatorId } from '@concert/statement'
import { figureFault } from './figure-fault.ts'
import { audienceOf, isSealed } from './parts-of.ts'
import { figureKey, type FigureAt, type ReportForm, type StatedFigure } from './report-form.ts'
import type { StandingFigures } from './standing-figures.ts'

/** What is odd about a figure and may still be right: it is said beside the field, and holds nobody up. */
export type Warning =
  | { readonly code: 'tenfold' | 'tenth'; readonly last: number }
  /** A net downward revision makes the running total smaller. */
  | { readonly code: 'total-falls'; readonly by: number }
  | { readonly code: 'exceeds'; readonly other: IndicatorId; readonly value: number }
  | {
      readonly code: 'strata-differ'
      readonly sum: number
      readonly other: IndicatorId
      readonly value: number
    }
  | { readonly code: 'not-a-share' }
  | { readonly code: 'said-apart' }
  | { readonly code: 'said-openly' }

/** Below this a count leaps by itself. */
const leapFrom = 50

/** A part and what it is a part of: the first is seldom larger than the second. */
const parts: readonly (readonly [IndicatorId, IndicatorId])[] = [
  ['deaths_confirmed_new', 'cases_confirmed_new'],
  ['deaths_probable_new', 'cases_probable_new'],
  ['health_worker_cases_new', 'cases_confirmed_new'],
  ['admissions_icu_new', 'admissions_hospital_new'],
  ['cases_confirmed_new', 'persons_tested_new'],
  ['persons_tested_new', 'tests_new'],
  ['contacts_followed', 'contacts_under_followup'],
]

/** Strata that should add up to a figure of their own, or not exceed it. */
const sums: readonly {
  readonly strata: IndicatorId
  readonly whole: IndicatorId
  readonly mustEqual: boolean
}[] = [
  { strata: 'deaths_by_age_new', whole: 'deaths_confirmed_new', mustEqual: true },
  { strata: 'imported_cases_new', whole: 'cases_confirmed_new', mustEqual: false },
]

/** The warnings of the figures on one place and period of the form, by figureKey(). */
export function warningsOf(
  form: ReportForm,
  { place, period }: Pick<FigureAt, 'place' | 'period'>,
  standing: StandingFigures,
): ReadonlyMap<string, readonly Warning[]> {
  const figures = Object.values(form.figures).filter((one) => one.place === place && one.period === period)
  const known = knownCounts(form, { place, period }, standing)
  return new Map(
    figures.map((figure) => {
      const indicator = indicatorOf(figure.indicator)!
      const number = countOf(figure, indicator)
      const warnings =
        number === undefined
          ? []
          : [
              ...leaps(form, figure, number, standing),
              ...falls(number, indicator),
              ...shares(number, indicator),
              ...exceeding(figure, number, known),
              ...differing(figure, figures, known),
            ]
      return [figureKey(figure), [...warnings, ...readers(form, figure)]]
    }),
  )
}

function countOf(figure: StatedFigure, indicator: Indicator): number | undefined {
  return typeof figure.value === 'number' && figureFault(figure, indicator) === undefined
    ? figure.value
    : undefined
}

/** What the form says of an indicator in the place and period, else what stands. */
function knownCounts(
  form: ReportForm,
  at: Pick<FigureAt, 'place' | 'period'>,
  standing: StandingFigures,
): (indicator: IndicatorId) => number | undefined {
  return (indicator) => {
    const figure = { ...at, indicator }
    const stated = form.figures[figureKey(figure)] ?? standing.find(audienceOf(form, figure), figure)
    return typeof stated?.value === 'number' ? stated.value : undefined
  }
}

function leaps(form: ReportForm, figure: StatedFigure, value: number, standing: StandingFigures): Warning[] {
  if (indicatorOf(figure.indicator)!.type === 'measure') return []
  const last = standing.before(audienceOf(form, figure), figure, 1)[0]?.value
  if (typeof last !== 'number' || last <= 0) return []
  if (value >= leapFrom && value >= last * 10) return [{ code: 'tenfold', last }]
  return last >= leapFrom && value >= 0 && value * 10 <= last ? [{ code: 'tenth', last }] : []
}

function falls(value: number, { type }: Indicator): Warning[] {
  return type === 'flow' && value < 0 ? [{ code: 'total-falls', by: -value }] : []
}

function shares(value: number, { id }: Indicator): Warning[] {
  const isShare =
    id === 'unemployment_rate' ? value >= 0 && value <= 100 : id !== 'gdp_growth' || Math.abs(value) <= 100
  return isShare ? [] : [{ code: 'not-a-share' }]
}

function exceeding(
  { indicator }: StatedFigure,
  value: number,
  known: (indicator: IndicatorId) => number | undefined,
): Warning[] {
  return parts.flatMap(([part, whole]) => {
    const other = part === indicator ? known(whole) : undefined
    return other !== undefined && value > other && value > 0
      ? [{ code: 'exceeds' as const, other: whole, value: other }]
      : []
  })
}

function differing(
  { indicator }: StatedFigure,
  figures: readonly StatedFigure[],
  known: (indicator: IndicatorId) => number | undefined,
): Warning[] {
  return sums.flatMap(({ strata, whole, mustEqual }) => {
    const total = strata === indicator ? known(whole) : undefined
    if (total === undefined) return []
    const sum = figures
      .filter((one) => one.indicator === strata && typeof one.value === 'number')
      .reduce((before, { value }) => before + (value as number), 0)
    const isRight = mustEqual ? sum === total : sum <= total
    return isRight ? [] : [{ code: 'strata-differ' as const, sum, other: whole, value: total }]
  })
}

/** What the code list seals by default is said apart, or to all because the author wants it. */
function readers(form: ReportForm, figure: StatedFigure): Warning[] {
  if (indicatorOf(figure.indicator)!.sealedByDefault !== true || form.label !== 'TLP:CLEAR') return []
  return [{ code: isSealed(form, figure) ? 'said-apart' : 'said-openly' }]
}
