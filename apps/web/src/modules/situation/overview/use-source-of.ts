import type { ChartSource } from '../../../design/chart/use-source-lines.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { Situation } from './use-situation.ts'

const mostNamed = 3

/** From whom the figures of all states are, and as of when. */
export function useSourceOf({ overview }: Situation): ChartSource {
  const { texts, language } = useLanguage()
  const { source, ownSource, more } = texts.situation.multiples
  const names = [
    ...new Set(
      overview.sources.map(({ name, licence }) => (licence === undefined ? name : `${name}, ${licence}`)),
    ),
  ]
  const told = [
    ...names.slice(0, mostNamed),
    ...(names.length > mostNamed ? [more(names.length - mostNamed)] : []),
  ]
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(told)
  return { source: told.length === 0 ? ownSource : source(list), asOf: overview.now }
}
