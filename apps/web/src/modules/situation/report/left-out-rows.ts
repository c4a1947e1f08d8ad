import type { Indicator } from '@concert/statement'
import { formRows, type FormRow } from './form-rows.ts'
import type { ReportForm } from './report-form.ts'
import type { StandingFigures } from './standing-figures.ts'

/** Figures that were stated for the period before and are not now: not zero, and not named as a gap either. */
export function leftOutRows(
  form: ReportForm,
  indicators: readonly Indicator[],
  standing: StandingFigures,
): readonly FormRow[] {
  return indicators
    .flatMap((indicator) => formRows(form, indicator, standing))
    .filter(
      ({ figure, standing, before }) => figure === undefined && standing === undefined && before.length > 0,
    )
}
