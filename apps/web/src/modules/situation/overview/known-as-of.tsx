import type { Instant } from '@concert/statement'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useChartWords } from '../../../design/chart/use-chart-words.ts'
import type { Situation } from './use-situation.ts'

/** As of when the page is, on how many entries it rests, and of how many states there is nothing. */
export function KnownAsOf({ situation }: { readonly situation: Situation }): ReactNode {
  const { texts, formats } = useLanguage()
  const words = useChartWords()
  const { asOf, overview, headline } = situation
  const now = overview.now as Instant
  const instant = words.texts.instant(formats.dayOf(now), formats.timeOf(now))
  const known = asOf === undefined ? texts.situation.knownNow : texts.situation.knownThen
  const missing = headline === undefined ? 0 : headline.states - headline.reported
  return (
    <p>
      {known(instant, overview.size)} {missing === 0 ? undefined : texts.situation.missingStates(missing)}
    </p>
  )
}
