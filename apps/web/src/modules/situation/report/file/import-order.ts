import type { Audience, IndicatorId, Label } from '@concert/statement'

/** A file and what is to be done with it. */
export type ImportOrder = {
  readonly file: File
  readonly event: string
  readonly agency: string
  readonly label: Label
  readonly audience: Audience
  /** Leaves out everything but these places. */
  readonly only: readonly string[]
  /** What a file of JHU counts, which the file itself does not say. */
  readonly indicator: IndicatorId | undefined
  /** Takes the good rows of a file with faulty ones. */
  readonly isPartial: boolean
  /** Why figures that stand are restated. */
  readonly reason: string
}

export function importAddress(order: ImportOrder, isPreview: boolean): string {
  const { event, agency, label, audience, only, indicator, isPartial, reason } = order
  const query = new URLSearchParams({ event, agency, label, audience: audience.join(',') })
  if (only.length > 0) query.set('only', only.join(','))
  if (indicator !== undefined) query.set('indicator', indicator)
  if (isPartial) query.set('partial', 'true')
  if (isPreview) query.set('preview', 'true')
  if (reason.trim() !== '') query.set('reason', reason.trim())
  return `/api/situation/imports?${query.toString()}`
}

/** What the publisher's own file names say of it. */
export function indicatorOfFileName(name: string): IndicatorId | undefined {
  if (/death/i.test(name)) return 'deaths_confirmed_new'
  return /confirmed|cases/i.test(name) ? 'cases_confirmed_new' : undefined
}
