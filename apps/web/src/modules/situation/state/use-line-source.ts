import { indicatorOf } from '@concert/statement'
import type { ChartSource } from '../../../design/chart/use-source-lines.ts'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { Line } from './state-lines.ts'
import type { StateFigures } from './use-state-figures.ts'

/** In what unit a series is, from whom, after which publication, and as of when. */
export function useLineSource(
  { catalogue }: StateFigures,
  { agency, dataset, indicator }: Line,
  asOf: string | undefined,
): ChartSource {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const publications = catalogue.sources.filter((one) => one.agency === agency && one.dataset === dataset)
  const names = publications.map(({ name, licence }) =>
    licence === undefined ? name : `${name}, ${licence}`,
  )
  const { units } = texts.codes
  const unit = indicatorOf(indicator)?.unit
  const who = nameOf(agency)
  return {
    unit: unit === undefined ? undefined : units[unit],
    source: names.length === 0 ? who : texts.state.lines.after(who, names.join('; ')),
    asOf,
  }
}
