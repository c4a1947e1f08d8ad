import { layoutSymbolMap, mapFinding, mapState, mapTable, type MapPlace } from '@concert/charts'
import { worldBoundaries } from '@concert/charts/geometry'
import { firstDay, lastDay } from '@concert/statement'
import { useRouter } from '@tanstack/react-router'
import { useCallback, useMemo, type MouseEvent, type ReactNode } from 'react'
import { ChartFigure } from '../../../design/chart/chart-figure.tsx'
import type { Layout } from '../../../design/chart/chart-drawing.tsx'
import { useChartWords } from '../../../design/chart/use-chart-words.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { Headline } from './headline.ts'
import { freshnessOf } from './freshness-of.ts'
import { valueIn } from './headline.ts'
import { useSourceOf } from './use-source-of.ts'
import type { Situation } from './use-situation.ts'

const height = 400

type Given = { readonly situation: Situation; readonly headline: Headline }

/** A circle for each state: its figure of the week, and whether its report is late; each leads to the state's page. */
export function MapFigure({ situation, headline }: Given): ReactNode {
  const { texts } = useLanguage()
  const words = useChartWords()
  const source = useSourceOf(situation)
  const state = useMapState(situation, headline)
  const { disclaimer } = texts.situation.map
  const layout: Layout = useCallback(
    (options) => layoutSymbolMap(state, { ...options, ...words, boundaries: worldBoundaries(), disclaimer }),
    [state, words, disclaimer],
  )
  return (
    <div onClick={useInnerLinks()}>
      <ChartFigure
        title={mapFinding(state, words)}
        level={2}
        codes={[situation.event, 'map', situation.indicator, headline.week]}
        source={source}
        height={height}
        layout={layout}
        table={() => mapTable(state, words)}
      />
    </div>
  )
}

function useMapState({ panels, name }: Situation, { week }: Headline) {
  const { named } = useLanguage()
  const router = useRouter()
  return useMemo(() => {
    const places: readonly MapPlace[] = panels.map((panel) => ({
      state: panel.id,
      name: named(panel.state.names),
      value: valueIn(panel, week) ?? null,
      freshness: freshnessOf(panel.state),
      href: router.buildLocation({
        to: '/states/$state',
        params: { state: panel.id },
        search: (before) => before,
      }).publicHref,
    }))
    const about = { place: '', indicator: name, type: 'flow' } as const
    return mapState({ about, from: firstDay(week)!, to: lastDay(week), places })
  }, [panels, name, week, named, router])
}

/** Links within a drawing are plain ones: those to our own pages go there without loading anew. */
function useInnerLinks(): (event: MouseEvent) => void {
  const router = useRouter()
  return (event) => {
    const link = (event.target as Element).closest('svg a')
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    router.history.push(link.getAttribute('href')!)
  }
}
