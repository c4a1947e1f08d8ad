import { layoutLines, linesState, linesTable } from '@concert/charts'
import { indicatorOf } from '@concert/statement'
import { useSearch } from '@tanstack/react-router'
import { useCallback, useMemo, type ReactNode } from 'react'
import { Asked } from '../../../design/asked.tsx'
import type { Layout } from '../../../design/chart/chart-drawing.tsx'
import { ChartFigure } from '../../../design/chart/chart-figure.tsx'
import { useChartWords } from '../../../design/chart/use-chart-words.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { FigureControls } from '../overview/figure-controls.tsx'
import { readSituationSearch } from '../overview/situation-search.ts'
import { weeklyPanels } from '../overview/weekly-panels.ts'
import type { EventShown } from './event-shown.ts'
import { useEventOverview, type Overview } from './use-event-overview.ts'

const height = 460

/** The curves of all states together, by weeks. */
export function AllStatesPart(given: EventShown): ReactNode {
  const query = useEventOverview(given)
  return (
    <Asked query={query} lines={12}>
      {(overview) => <AllStates event={given.event} overview={overview} />}
    </Asked>
  )
}

type Given = Pick<EventShown, 'event'> & { readonly overview: Overview }

function AllStates({ event, overview }: Given): ReactNode {
  const { texts, language, named } = useLanguage()
  const words = useChartWords()
  const { indicator, scale } = readSituationSearch(useSearch({ strict: false }))
  const name = indicatorOf(indicator)!.name[language]
  const state = useMemo(() => {
    const series = weeklyPanels(overview, indicator, undefined)
      .filter(({ points }) => points.length > 0)
      .map(({ state: { names }, points }) => ({ name: named(names), frequency: 'week' as const, points }))
    return linesState(series, { about: { place: '', indicator: name, type: 'flow' }, scale })
  }, [overview, indicator, name, named, scale])
  const layout: Layout = useCallback(
    (options) => layoutLines(state, { ...options, ...words }),
    [state, words],
  )
  return (
    <ChartFigure
      title={texts.event.allStates(name, state.lines.length, overview.states.length)}
      level={2}
      codes={[event.event, indicator, 'all-states', scale]}
      source={{ source: texts.situation.multiples.ownSource, asOf: overview.now }}
      height={height}
      layout={layout}
      table={() => linesTable(state, words)}
      controls={<FigureControls />}
    />
  )
}
