import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { usePlaceNames } from '../../../design/use-place-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { restatementKey, restatementsOf } from '../corrections/restatements-of.ts'
import { indicatorName, type Chosen } from './chosen.ts'
import { SearchSelect } from './search-select.tsx'
import { useStateCorrections } from './use-state-corrections.ts'
import { knownAt, useSeries } from './use-state-figures.ts'
import { VintagesTable } from './vintages-table.tsx'

/** How one figure was told over time: every value, since when, by which entry, and why. */
export function VintagesPart(given: Chosen): ReactNode {
  const { texts } = useLanguage()
  const periods = usePeriods(given)
  const wanted = given.figures.search.period
  const chosen =
    periods.find(({ period }) => period === wanted) ??
    periods.find(({ isRestated }) => isRestated) ??
    periods[0]
  const title = useTitle(given, chosen?.period ?? '')
  if (chosen === undefined) return undefined
  const { period, more, mark } = texts.state.vintages
  return (
    <Card title={title}>
      <p>{more(periods.filter(({ isRestated }) => isRestated).length, periods.length)}</p>
      <SearchSelect
        name={period}
        value={chosen.period}
        options={periods.map((one) => ({
          value: one.period,
          text: one.isRestated ? `${one.period} ${mark}` : one.period,
        }))}
        search={(value) => ({ period: value })}
      />
      <Vintages {...given} period={chosen.period} />
    </Card>
  )
}

function useTitle({ chosen }: Chosen, period: string): string {
  const { texts, language } = useLanguage()
  const placeOf = usePlaceNames()
  return texts.state.vintages.title(placeOf(chosen.line.place), indicatorName(chosen.line, language), period)
}

type Period = { readonly period: string; readonly isRestated: boolean }

/** The periods of the chosen series, the newest first, and whether each was restated. */
function usePeriods({ shown, chosen }: Chosen): readonly Period[] {
  const { data } = useSeries(shown, chosen.line)
  const { data: corrections } = useStateCorrections(shown)
  const restated = restatementsOf(corrections)
  const { id } = chosen.line
  const points = data?.series.find((one) => one.id === id)?.points ?? []
  return points
    .map(({ period }) => ({ period, isRestated: restated.has(restatementKey(id, period)) }))
    .toReversed()
}

function Vintages({ shown, chosen, period }: Chosen & { readonly period: string }): ReactNode {
  const { event, asOf } = shown
  const { place, indicator, agency, id } = chosen.line
  const query = useQuery(
    answerQuery('/api/situation/vintages', { event, place, indicator, agency, period, ...knownAt(asOf) }),
  )
  return (
    <Asked query={query}>
      {({ vintages }) => <VintagesTable vintages={vintages.filter(({ series }) => series === id)} />}
    </Asked>
  )
}
