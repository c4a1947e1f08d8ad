import { indicators, type IndicatorId } from '@concert/statement'
import { formRows } from './form-rows.ts'
import { isStatedBy } from './indicator-groups.ts'
import { stateFigures, type ReportForm, type StatedFigure } from './report-form.ts'
import type { StandingFigures } from './standing-figures.ts'

/** What every report on an outbreak counts, whatever the agency stated before. */
const always: readonly IndicatorId[] = ['cases_confirmed_new', 'deaths_confirmed_new']

/**
 * The form as a zero report of its place and period: zero for every new count that the agency stated for the period
 * before, and for new cases and deaths in any case. What stands already is left as it stands. Strata and what is said
 * apart have no zeros of their own here.
 */
export function zeroForm(
  form: ReportForm,
  agencyType: string | undefined,
  standing: StandingFigures,
): ReportForm {
  const rows = indicators
    .filter(
      ({ id, type, dimension }) => type === 'flow' && dimension === undefined && isStatedBy(agencyType, id),
    )
    .flatMap((indicator) => formRows({ ...form, figures: {} }, indicator, standing))
    .filter(
      ({ indicator, standing, before }) =>
        standing === undefined && (before.length > 0 || always.includes(indicator.id)),
    )
  const zeros = rows.map(({ at }): StatedFigure => ({ ...at, value: 0, status: 'A' }))
  return {
    ...stateFigures({ ...form, figures: {}, strata: {}, narrative: '' }, zeros),
    isZero: zeros.length > 0,
  }
}
