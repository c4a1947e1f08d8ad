import { curveFinding, curveState, curveTable, layoutEpidemicCurve, type Series } from '@concert/charts'
import { useCallback, useMemo, type ReactNode } from 'react'
import { Asked } from '../../../design/asked.tsx'
import type { Layout } from '../../../design/chart/chart-drawing.tsx'
import { ChartFigure } from '../../../design/chart/chart-figure.tsx'
import { useChartWords } from '../../../design/chart/use-chart-words.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { restatementsOf } from '../corrections/restatements-of.ts'
import { ChosenControls } from './chosen-controls.tsx'
import { chartSeries, curveHeight, isCategory, type Chosen } from './chosen.ts'
import { ClassesFigure } from './classes-figure.tsx'
import { EarlierFigure } from './earlier-figure.tsx'
import { useAbout } from './use-about.ts'
import { useKnownAt } from '../../../view/use-known-at.ts'
import { useLineSource } from './use-line-source.ts'
import { useStateCorrections } from './use-state-corrections.ts'
import { useSeries } from './use-state-figures.ts'

/** The chosen indicator, large: as it is known, or with what was known earlier laid over it. */
export function ChosenFigure(given: Chosen): ReactNode {
  const { shown, chosen, figures } = given
  const query = useSeries(shown, chosen.line)
  const { data: corrections } = useStateCorrections(shown)
  const { language } = useLanguage()
  const { every, earlier } = figures.search
  const found = query.data?.series.find(({ id }) => id === chosen.line.id)
  const series = useMemo(
    () =>
      found === undefined
        ? undefined
        : chartSeries(found, {
            name: shown.entry.names[language] ?? shown.state,
            every,
            restated: restatementsOf(corrections),
          }),
    [found, shown, language, every, corrections],
  )
  if (isCategory(chosen.line)) return <ClassesFigure {...given} />
  return (
    <Asked query={query} lines={12}>
      {() => {
        if (series === undefined) return undefined
        if (earlier === undefined) return <CurveFigure {...given} series={series} />
        return <EarlierFigure {...given} now={series} date={earlier} />
      }}
    </Asked>
  )
}

function CurveFigure(given: Chosen & { readonly series: Series }): ReactNode {
  const { shown, figures, chosen, series } = given
  const words = useChartWords()
  const about = useAbout(given)
  const source = useLineSource(figures, chosen.line, useKnownAt())
  const { scale } = figures.search
  const state = useMemo(
    () => curveState(series, { about, scale, mean: series.frequency === 'day' }),
    [series, about, scale],
  )
  const layout: Layout = useCallback(
    (options) => layoutEpidemicCurve(state, { ...options, ...words }),
    [state, words],
  )
  return (
    <ChartFigure
      title={curveFinding(state, words)}
      level={2}
      codes={[shown.event, chosen.line.place, chosen.line.indicator, chosen.line.stratum, series.frequency]}
      source={source}
      height={curveHeight}
      layout={layout}
      table={() => curveTable(state, words)}
      controls={<ChosenControls {...given} />}
    />
  )
}
