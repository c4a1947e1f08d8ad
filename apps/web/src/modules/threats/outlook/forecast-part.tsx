import type { ForecastAnswer } from '@concert/api'
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
import type { AnalysedSeries } from './analysed-series.ts'
import { forecastSeries, quantileAt } from './outlook-series.ts'
import { ScoresTable } from './scores-table.tsx'
import { useFigureText } from '../use-figure-text.ts'

const height = 280

/** Weekly totals ahead with their interval, and beside them how such forecasts did: never the one without the other. */
export function ForecastPart({ series }: { readonly series: AnalysedSeries }): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const parameters = { series: series.series, ...(asOf === undefined ? {} : { asOf }) }
  const query = useQuery(answerQuery('/api/threats/series/{series}/forecast', parameters))
  const words = texts.signals.forecast
  return (
    <Card
      title={words.title}
      side={<a href={addressOf('/api/threats/series/{series}/forecast.csv', parameters)}>{words.csv}</a>}
    >
      <Asked query={query} lines={8}>
        {(answer) => (
          <>
            {answer.gap === null ? (
              <ForecastFigure answer={answer} />
            ) : (
              <p>{texts.signals.noFigure(texts.signals.gaps[answer.gap])}</p>
            )}
            <ScoresTable
              words={texts.signals.scores}
              file={
                <CsvLink
                  path="/api/threats/series/{series}/forecast-scores.csv"
                  parameters={{ series: series.series }}
                  of={texts.signals.scores.title}
                />
              }
              rows={answer.past.map(({ horizon, ...scores }) => ({
                ...scores,
                key: horizon,
                name: texts.signals.scores.weeks(horizon),
              }))}
            />
          </>
        )}
      </Asked>
    </Card>
  )
}

function ForecastFigure({ answer }: { readonly answer: ForecastAnswer }): ReactNode {
  const { texts } = useThreatsTexts()
  const words = useChartWords()
  const nameOf = useAgencyNames()
  const figureText = useFigureText()
  const asOf = useKnownAt()
  const place = usePlaceNames()(answer.place)
  const indicator = useIndicatorNames()(answer.indicator)
  const { interval, finding } = texts.signals.forecast
  const state = useMemo(
    () =>
      linesState([forecastSeries(answer, place)], {
        about: { place, indicator, type: 'flow' },
        interval,
      }),
    [answer, place, indicator, interval],
  )
  const layout: Layout = useCallback(
    (options) => layoutLines(state, { ...options, ...words }),
    [state, words],
  )
  const [next] = answer.weeks
  const of = (level: number): string => {
    const found =
      next === undefined ? undefined : quantileAt({ levels: answer.levels, quantiles: next.quantiles }, level)
    return found === undefined ? '–' : figureText(found, 0)
  }
  return (
    <ChartFigure
      title={finding(next?.period ?? '', of(0.5), `${of(0.025)}–${of(0.975)}`)}
      level={3}
      codes={[answer.event, answer.place, answer.indicator, 'forecast']}
      source={{ source: nameOf(answer.owner), asOf }}
      height={height}
      layout={layout}
      table={() => linesTable(state, words)}
    />
  )
}
