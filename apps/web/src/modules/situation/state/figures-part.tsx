import type { ReactNode } from 'react'
import { Asked } from '../../../design/asked.tsx'
import { Empty } from '../../../design/empty.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { ChosenFigure } from './chosen-figure.tsx'
import { IndicatorList } from './indicator-list.tsx'
import { SourcesFigure } from './sources-figure.tsx'
import { StrataFigure } from './strata-figure.tsx'
import type { StateShown } from './state-shown.ts'
import { useCatalogue, useStateFigures } from './use-state-figures.ts'
import { VintagesPart } from './vintages-part.tsx'

/** All that is held of the state: one indicator large, the others as a small line each, and how one figure was told over time. */
export function FiguresPart({ shown }: { readonly shown: StateShown }): ReactNode {
  const { texts } = useLanguage()
  const query = useCatalogue(shown)
  const figures = useStateFigures(shown)
  return (
    <Asked query={query} lines={14}>
      {() => {
        if (figures?.chosen === undefined) return <Empty title={texts.state.noFigures} />
        const given = { shown, figures, chosen: figures.chosen }
        return (
          <>
            <ChosenFigure {...given} />
            <IndicatorList shown={shown} figures={figures} />
            <SourcesFigure {...given} />
            <StrataFigure {...given} />
            <VintagesPart {...given} />
          </>
        )
      }}
    </Asked>
  )
}
