import { layoutVintages, vintagesFinding, vintagesState, vintagesTable, type Series } from '@concert/charts'
import type { Instant } from '@concert/statement'
import { useCallback, useMemo, type ReactNode } from 'react'
import { Asked } from '../../../design/asked.tsx'
import type { Layout } from '../../../design/chart/chart-drawing.tsx'
import { ChartFigure } from '../../../design/chart/chart-figure.tsx'
import { useChartWords } from '../../../design/chart/use-chart-words.ts'
import { ChosenControls } from './chosen-controls.tsx'
import { chartSeries, curveHeight, type Chosen } from './chosen.ts'
import { useAbout } from './use-about.ts'
import { useKnownAt } from '../../../view/use-known-at.ts'
import { useLineSource } from './use-line-source.ts'
import { useSeries } from './use-state-figures.ts'

type Given = Chosen & {
  readonly now: Series
  /** A date, at whose end it was known so. */
  readonly date: string
}

/** What was known at the end of an earlier day, over what is known now. */
export function EarlierFigure(given: Given): ReactNode {
  const query = useSeries(given.shown, given.chosen.line, given.date)
  return (
    <Asked query={query} lines={12}>
      {({ series }) => {
        const found = series.find(({ id }) => id === given.chosen.line.id)
        return <VintagesFigure {...given} earlier={found} />
      }}
    </Asked>
  )
}

type Earlier = NonNullable<ReturnType<typeof useSeries>['data']>['series'][number]

function VintagesFigure(given: Given & { readonly earlier: Earlier | undefined }): ReactNode {
  const { shown, figures, chosen, now, date, earlier } = given
  const words = useChartWords()
  const about = useAbout(given)
  const source = useLineSource(figures, chosen.line, useKnownAt())
  const { scale, every } = figures.search
  const state = useMemo(() => {
    const empty = { ...now, points: [] }
    const series =
      earlier === undefined ? empty : chartSeries(earlier, { name: now.name, every, restated: new Map() })
    const asOf = `${date}T23:59:59.999Z` as Instant
    return vintagesState(now, { about, scale, earlier: [{ asOf, series }] })
  }, [now, earlier, date, about, scale, every])
  const layout: Layout = useCallback(
    (options) => layoutVintages(state, { ...options, ...words }),
    [state, words],
  )
  return (
    <ChartFigure
      title={vintagesFinding(state, words)}
      level={2}
      codes={[shown.event, chosen.line.place, chosen.line.indicator, now.frequency, `then-${date}`]}
      source={source}
      height={curveHeight}
      layout={layout}
      table={() => vintagesTable(state, words)}
      controls={<ChosenControls {...given} />}
    />
  )
}
