import type { OverviewAnswer } from '@concert/api'
import { indicatorOf } from '@concert/statement'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useView } from '../../../view/use-view.ts'
import { headlineOf, type Headline } from './headline.ts'
import { readSituationSearch, type SituationSearch } from './situation-search.ts'
import { weeklyPanels, type WeeklyPanel } from './weekly-panels.ts'

/** What the parts of the first screen are made of. */
export type Situation = SituationSearch & {
  readonly event: string
  readonly asOf: string | undefined
  readonly overview: OverviewAnswer
  /** What the figure is called in the reader's language. */
  readonly name: string
  readonly panels: readonly WeeklyPanel[]
  readonly headline: Headline | undefined
}

/** As the node writes it into the page beforehand. */
const mostCorrections = '1000'

export function useOverview(event: string | undefined): UseQueryResult<OverviewAnswer> {
  const { asOf } = useView()
  const parameters = { event, ...(asOf === undefined ? {} : { asOf }) }
  return useQuery({ ...answerQuery('/api/situation/overview', parameters), enabled: event !== undefined })
}

/** Undefined until the overview is there. */
export function useSituation(): Situation | undefined {
  const { asOf, event } = useView()
  const { language } = useLanguage()
  const { indicator, scale } = readSituationSearch(useSearch({ strict: false }))
  const overview = useOverview(event).data
  const corrections = useCorrections(event, asOf)
  return useMemo(() => {
    if (event === undefined || overview === undefined) return undefined
    const panels = weeklyPanels(overview, indicator, corrections)
    const headline = headlineOf(panels, Date.parse(overview.now))
    const name = indicatorOf(indicator)!.name[language]
    return { event, asOf, indicator, scale, overview, name, panels, headline }
  }, [event, asOf, indicator, scale, overview, corrections, language])
}

/** The newest restatements of the event; the marks on the charts and the list of corrections are made of them. */
export function useCorrections(event: string | undefined, asOf: string | undefined) {
  const parameters = { event, limit: mostCorrections, ...(asOf === undefined ? {} : { asOf }) }
  return useQuery({ ...answerQuery('/api/situation/corrections', parameters), enabled: event !== undefined })
    .data
}
