import type { NowcastAnswer } from '@concert/api'
import { layoutLines, linesState, linesTable } from '@concert/charts'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, type ReactNode } from 'react'
import { addressOf } from '../../../api/address-of.ts'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import type { Layout } from '../../../design/chart/chart-drawing.tsx'
import { ChartFigure } from '../../../design/chart/chart-figure.tsx'
import { useChartWords } from '../../../design/chart/use-chart-words.ts'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useIndicatorNames } from '../../../design/use-indicator-names.ts'
import { usePlaceNames } from '../../../design/use-place-names.ts'
import { CsvLink } from '../../../design/csv-link.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { useKnownAt } from '../../../view/use-known-at.ts'
import { useFigureText } from '../use-figure-text.ts'
import type { AnalysedSeries } from './analysed-series.ts'
import { DelaysTable } from './delays-table.tsx'
import { nowcastSeries, quantileAt } from './outlook-series.ts'
import { ScoresTable } from './scores-table.tsx'

const height = 280

/** What the latest figures will be once they have settled, beside what is published; with the delays and past scores. */
export function NowcastPart({ series }: { readonly series: AnalysedSeries }): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const parameters = { series: series.series, ...(asOf === undefined ? {} : { asOf }) }
  const query = useQuery(answerQuery('/api/threats/series/{series}/nowcast', parameters))
  const words = texts.signals.nowcast
  return (
    <Card
      title={words.title}
      side={<a href={addressOf('/api/threats/series/{series}/nowcast.csv', parameters)}>{words.csv}</a>}
    >
      <Asked query={query} lines={8}>
        {(answer) => (
          <>
            <Expected answer={answer} />
            <DelaysTable
              delays={answer.delays}
              frequency={answer.frequency}
              file={
                <CsvLink
                  path="/api/threats/series/{series}/nowcast-delays.csv"
                  parameters={{ series: series.series }}
                  of={words.delays.title}
                />
              }
            />
            <ScoresTable
              words={words.scores}
              file={
                <CsvLink
                  path="/api/threats/series/{series}/nowcast-scores.csv"
                  parameters={{ series: series.series }}
                  of={words.scores.title}
                />
              }
              rows={answer.past.map(({ age, ...scores }) => ({
                ...scores,
                key: age,
                name: words.periods(age, answer.frequency),
              }))}
            />
          </>
        )}
      </Asked>
    </Card>
  )
}

function Expected({ answer }: { readonly answer: NowcastAnswer }): ReactNode {
  const { texts } = useThreatsTexts()
  const found = answer.points.some(({ quantiles }) => quantiles.some((one) => typeof one === 'number'))
  if (found) return <NowcastFigure answer={answer} />
  const gap = answer.points.flatMap(({ quantiles }) => quantiles).find((one) => typeof one === 'string')
  const gaps: Readonly<Record<string, string>> = texts.signals.gaps
  return <p>{texts.signals.noFigure(gaps[gap ?? 'too-short'] ?? '')}</p>
}

function NowcastFigure({ answer }: { readonly answer: NowcastAnswer }): ReactNode {
  const { texts } = useThreatsTexts()
  const words = useChartWords()
  const nameOf = useAgencyNames()
  const figureText = useFigureText()
  const asOf = useKnownAt()
  const place = usePlaceNames()(answer.place)
  const indicator = useIndicatorNames()(answer.indicator)
  const { interval, finding, published, expected } = texts.signals.nowcast
  const state = useMemo(
    () =>
      linesState(nowcastSeries(answer, { published, expected }), {
        about: { place, indicator, type: 'flow' },
        interval,
      }),
    [answer, place, indicator, interval, published, expected],
  )
  const layout: Layout = useCallback(
    (options) => layoutLines(state, { ...options, ...words }),
    [state, words],
  )
  const last = answer.points.findLast(({ quantiles }) => typeof quantiles[0] === 'number')!
  const of = (level: number): string =>
    figureText(quantileAt({ levels: answer.levels, quantiles: last.quantiles }, level) ?? Number.NaN, 0)
  return (
    <ChartFigure
      title={finding(last.period, figureText(last.published, 0), of(0.5), `${of(0.025)}–${of(0.975)}`)}
      level={3}
      codes={[answer.event, answer.place, answer.indicator, 'nowcast']}
      source={{ source: nameOf(answer.owner), asOf }}
      height={height}
      layout={layout}
      table={() => linesTable(state, words)}
    />
  )
}
