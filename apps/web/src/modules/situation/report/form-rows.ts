import type { Indicator } from '@concert/statement'
import { audienceOf } from './parts-of.ts'
import { figureKey, type FigureAt, type ReportForm, type StatedFigure } from './report-form.ts'
import type { StandingFigure, StandingFigures } from './standing-figures.ts'

/** One line of the form on screen. */
export type FormRow = {
  readonly key: string
  readonly indicator: Indicator
  readonly at: FigureAt
  /** What is written, if anything is. */
  readonly figure: StatedFigure | undefined
  /** What stands for the same place, period and audience. */
  readonly standing: StandingFigure | undefined
  /** The figures of the periods before, oldest first. */
  readonly before: readonly StandingFigure[]
}

export const periodsShown = 3

/** The lines of one indicator: one, or where it is broken down one a stratum that was stated before or added. */
export function formRows(
  form: ReportForm,
  indicator: Indicator,
  standing: StandingFigures,
): readonly FormRow[] {
  const at = { place: form.place, period: form.period, indicator: indicator.id }
  if (indicator.dimension === undefined) return [formRow(form, indicator, at, standing)]
  const written = Object.values(form.figures).filter(
    (one) => one.indicator === at.indicator && one.place === at.place && one.period === at.period,
  )
  const strata = [
    ...standing.strataOf(at),
    ...(form.strata[indicator.id] ?? []),
    ...written.map(({ stratum }) => stratum!),
  ]
  return [...new Set(strata)]
    .sort(byStratum)
    .map((stratum) => formRow(form, indicator, { ...at, stratum }, standing))
}

function formRow(form: ReportForm, indicator: Indicator, at: FigureAt, standing: StandingFigures): FormRow {
  const key = figureKey(at)
  const audience = audienceOf(form, at)
  return {
    key,
    indicator,
    at,
    figure: form.figures[key],
    standing: standing.find(audience, at),
    before: standing.before(audience, at, periodsShown),
  }
}

/** Age groups by age, everything else by its letters, what is unknown last. */
function byStratum(a: string, b: string): number {
  const rank = (stratum: string): number =>
    stratum === 'unknown' ? Infinity : Number.parseInt(stratum, 10) || 0
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}
