import type { Period } from '@concert/statement'
import type { ReportForm } from './report-form.ts'
import type { ReportSearch } from './report-search.ts'

/** Who writes a report, for whom, and what it begins with. */
export type Writer = {
  readonly agency: string
  readonly agencyType: string | undefined
  readonly state: string | undefined
  readonly person: string
  readonly due: Period
  readonly first: ReportForm
  readonly search: ReportSearch
}
