import { indicatorOf } from '@concert/statement'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LinkChoice } from '../../../design/link-choice.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { changedSearch, readSituationSearch, scaleKinds, shownIndicators } from './situation-search.ts'

/** Which figure, on which scale; the address keeps both. */
export function FigureControls(): ReactNode {
  const { texts, language } = useLanguage()
  const now = readSituationSearch(useSearch({ strict: false }))
  return (
    <>
      <LinkChoice
        name={texts.situation.figure}
        options={shownIndicators.map((indicator) => ({
          text: indicatorOf(indicator)!.name[language],
          search: changedSearch(now, { indicator }),
          isChosen: now.indicator === indicator,
        }))}
      />
      <LinkChoice
        name={texts.situation.scale}
        options={scaleKinds.map((scale) => ({
          text: texts.situation.scales[scale],
          search: changedSearch(now, { scale }),
          isChosen: now.scale === scale,
        }))}
      />
    </>
  )
}
