import type { ReproductionAnswer } from '@concert/api'
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
import { dayInWords } from '../../../design/day-in-words.ts'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { usePlaceNames } from '../../../design/use-place-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { useKnownAt } from '../../../view/use-known-at.ts'
import styles from '../threats.module.css'
import type { AnalysedSeries } from './analysed-series.ts'
import { GrowthLine } from './growth-line.tsx'
import { reproductionSeries } from './outlook-series.ts'
import { useFigureText } from '../use-figure-text.ts'

const height = 320

type Given = { readonly series: AnalysedSeries }

/** The reproduction number window by window, and the last growth rate. */
export function ReproductionPart({ series }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const parameters = { series: series.series, ...(asOf === undefined ? {} : { asOf }) }
  const query = useQuery(answerQuery('/api/threats/series/{series}/reproduction', parameters))
  const words = texts.signals.reproduction
  return (
    <Card
      title={words.title}
      side={<a href={addressOf('/api/threats/series/{series}/reproduction.csv', parameters)}>{words.csv}</a>}
    >
      <Asked query={query} lines={8}>
        {(answer) =>
          answer.gap === null ? (
            <ReproductionFigure answer={answer} />
          ) : (
            <p>{texts.signals.noFigure(texts.signals.gaps[answer.gap])}</p>
          )
        }
      </Asked>
      <GrowthLine series={series.series} />
    </Card>
  )
}

function ReproductionFigure({ answer }: { readonly answer: ReproductionAnswer }): ReactNode {
  const { texts, language } = useThreatsTexts()
  const words = useChartWords()
  const nameOf = useAgencyNames()
  const figureText = useFigureText()
  const asOf = useKnownAt()
  const place = usePlaceNames()(answer.place)
  const { name, interval, one, finding, none, serial } = texts.signals.reproduction
  const state = useMemo(
    () =>
      linesState([reproductionSeries(answer, place)], {
        about: { place, indicator: name, type: 'measure' },
        thresholds: [{ value: 1, label: one }],
        interval,
      }),
    [answer, place, name, one, interval],
  )
  const layout: Layout = useCallback(
    (options) => layoutLines(state, { ...options, ...words }),
    [state, words],
  )
  const last = answer.estimates.findLast(({ median }) => typeof median === 'number')
  const { serialInterval, windowDays } = answer
  return (
    <>
      <ChartFigure
        title={
          last === undefined
            ? none
            : finding(
                figureText(last.median),
                `${figureText(last.lower)}–${figureText(last.upper)}`,
                dayInWords(language, last.to),
              )
        }
        level={3}
        codes={[answer.event, answer.place, 'reproduction-number']}
        source={{ source: nameOf(answer.owner), asOf }}
        height={height}
        layout={layout}
        table={() => linesTable(state, words)}
      />
      {serialInterval === null || windowDays === null ? undefined : (
        <p className={styles['soft']}>
          {serial(figureText(serialInterval.mean), figureText(serialInterval.sd), figureText(windowDays, 0))}
        </p>
      )}
    </>
  )
}
