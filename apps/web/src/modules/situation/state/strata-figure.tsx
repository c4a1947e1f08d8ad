import { layoutLines, linesFinding, linesState, linesTable } from '@concert/charts'
import { useCallback, useMemo, type ReactNode } from 'react'
import type { Layout } from '../../../design/chart/chart-drawing.tsx'
import { ChartFigure } from '../../../design/chart/chart-figure.tsx'
import { useChartWords } from '../../../design/chart/use-chart-words.ts'
import { indicatorOf } from '@concert/statement'
import { useLanguage } from '../../../language/language-provider.tsx'
import { chartSeries, isCategory, type Chosen } from './chosen.ts'
import type { Line } from './state-lines.ts'
import { useAbout } from './use-about.ts'
import { useKnownAt } from '../../../view/use-known-at.ts'
import { useLineSource } from './use-line-source.ts'
import { useSeries } from './use-state-figures.ts'

const height = 360
const most = 8

/** The groups of an indicator together, where it is broken down. */
export function StrataFigure(given: Chosen): ReactNode {
  const { chosen } = given
  const { line } = chosen
  const lines = chosen.lines.lines.filter(
    (one) => one.agency === line.agency && one.dataset === line.dataset && one.frequency === line.frequency,
  )
  const groups = lines.filter((one) => one.audience === line.audience && one.stratum !== '')
  if (groups.length < 2 || isCategory(line)) return undefined
  return <Groups {...given} groups={groups.slice(-most)} />
}

function Groups(given: Chosen & { readonly groups: readonly Line[] }): ReactNode {
  const { shown, figures, chosen, groups } = given
  const { language } = useLanguage()
  const words = useChartWords()
  const { place, type } = useAbout(given)
  const { data } = useSeries(shown, chosen.line)
  const source = useLineSource(figures, chosen.line, useKnownAt())
  const ids = groups.map(({ id }) => id).join(' ')
  const indicator = indicatorOf(chosen.line.indicator)?.name[language] ?? chosen.line.indicator
  const { every, scale } = figures.search
  const state = useMemo(() => {
    const series = ids.split(' ').flatMap((id) => {
      const found = data?.series.find((one) => one.id === Number(id))
      return found === undefined
        ? []
        : [chartSeries(found, { name: found.stratum, every, restated: new Map() })]
    })
    return linesState(series, { about: { place, indicator, type }, scale })
  }, [data, ids, every, place, indicator, type, scale])
  const layout: Layout = useCallback(
    (options) => layoutLines(state, { ...options, ...words }),
    [state, words],
  )
  return (
    <ChartFigure
      title={linesFinding(state, words)}
      level={2}
      codes={[shown.event, chosen.line.place, chosen.line.indicator, 'groups']}
      source={source}
      height={height}
      layout={layout}
      table={() => linesTable(state, words)}
    />
  )
}
