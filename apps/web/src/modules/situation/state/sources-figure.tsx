import { layoutLines, linesState, linesTable } from '@concert/charts'
import { useCallback, useMemo, type ReactNode } from 'react'
import type { Layout } from '../../../design/chart/chart-drawing.tsx'
import { ChartFigure } from '../../../design/chart/chart-figure.tsx'
import { useChartWords } from '../../../design/chart/use-chart-words.ts'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { canAddUp, chartSeries, isCategory, type Chosen } from './chosen.ts'
import { isOwn, type Line } from './state-lines.ts'
import { useAbout } from './use-about.ts'
import { useKnownAt } from '../../../view/use-known-at.ts'
import { useSeries } from './use-state-figures.ts'

const height = 320

/** What the state says itself beside what publications say of it, where both are held. */
export function SourcesFigure(given: Chosen): ReactNode {
  const lines = comparable(given)
  if (lines.length < 2 || isCategory(given.chosen.line)) return undefined
  return <Compared {...given} lines={lines} />
}

/** The series of the same indicator and group that can stand beside one another: by weeks, where any is. */
function comparable({ chosen }: Chosen): readonly Line[] {
  const same = chosen.lines.lines.filter(({ stratum }) => stratum === chosen.line.stratum)
  const anyWeek = same.some(({ frequency }) => frequency === 'week')
  return same.filter((line) => !anyWeek || line.frequency === 'week' || canAddUp(line))
}

function Compared(given: Chosen & { readonly lines: readonly Line[] }): ReactNode {
  const { shown, figures, chosen, lines } = given
  const { texts } = useLanguage()
  const words = useChartWords()
  const about = useAbout(given)
  const nameOf = useShortNames(given)
  const { data } = useSeries(shown, chosen.line)
  const asOf = useKnownAt()
  const names = JSON.stringify(lines.map(nameOf))
  const anyWeek = lines.some(({ frequency }) => frequency === 'week')
  const every = anyWeek ? 'week' : figures.search.every
  const state = useMemo(() => {
    const named = JSON.parse(names) as readonly string[]
    const series = lines.flatMap(({ id }, at) => {
      const found = data?.series.find((one) => one.id === id)
      return found === undefined ? [] : [chartSeries(found, { name: named[at]!, every, restated: new Map() })]
    })
    return linesState(series, { about, scale: figures.search.scale })
  }, [data, lines, names, every, about, figures.search.scale])
  const layout: Layout = useCallback(
    (options) => layoutLines(state, { ...options, ...words }),
    [state, words],
  )
  if (state.lines.length < 2) return undefined
  const title = texts.state.sources.title(about.place, about.indicator, state.lines.length)
  return (
    <ChartFigure
      title={title}
      level={2}
      codes={[shown.event, chosen.line.place, chosen.line.indicator, 'sources']}
      source={{ source: texts.state.sources.source, asOf }}
      height={height}
      layout={layout}
      table={() => linesTable(state, words)}
    />
  )
}

/** They stand at the ends of the lines, where there is little room. */
function useShortNames({
  shown,
  lines,
}: Chosen & { readonly lines: readonly Line[] }): (line: Line) => string {
  const { texts } = useLanguage()
  const agencyOf = useAgencyNames()
  const own = new Set(lines.filter((line) => isOwn(line, shown.secretariat)).map(({ agency }) => agency))
  return (line) => {
    if (!isOwn(line, shown.secretariat)) return line.dataset || agencyOf(line.agency)
    return own.size > 1 ? agencyOf(line.agency) : texts.state.sources.own
  }
}
