import type { BoardSignal, CurveAnswer } from '@concert/api'
import { layoutLines, linesState, linesTable } from '@concert/charts'
import { useCallback, useMemo, type ReactNode } from 'react'
import type { Layout } from '../../../design/chart/chart-drawing.tsx'
import { ChartFigure } from '../../../design/chart/chart-figure.tsx'
import { useChartWords } from '../../../design/chart/use-chart-words.ts'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useIndicatorNames } from '../../../design/use-indicator-names.ts'
import { usePlaceNames } from '../../../design/use-place-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { alarmsOf, curveSeries } from './curve-series.ts'

type Given = {
  readonly signal: BoardSignal
  readonly curve: CurveAnswer
  /** When the vintage that is shown became known. */
  readonly knownAt: string
}

const height = 360

/** The figures and the algorithm's threshold for each period, as they were at one vintage. */
export function CurveFigure({ signal, curve, knownAt }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const words = useChartWords()
  const agencyOf = useAgencyNames()
  const place = usePlaceNames()(signal.place)
  const indicator = useIndicatorNames()(signal.indicator)
  const { threshold, finding, quiet } = texts.signals.curve
  const state = useMemo(
    () =>
      linesState(curveSeries(curve, signal.algorithm, { figures: indicator, threshold }), {
        about: { place, indicator, type: 'flow' },
      }),
    [curve, signal.algorithm, place, indicator, threshold],
  )
  const layout: Layout = useCallback(
    (options) => layoutLines(state, { ...options, ...words }),
    [state, words],
  )
  const alarms = alarmsOf(curve, signal.algorithm)
  return (
    <ChartFigure
      title={
        alarms.length === 0 ? quiet(signal.algorithm) : finding(signal.algorithm, alarms.length, alarms[0]!)
      }
      level={3}
      codes={[signal.event, signal.place, signal.indicator, signal.algorithm]}
      source={{ source: agencyOf(signal.owner), asOf: knownAt }}
      height={height}
      layout={layout}
      table={() => linesTable(state, words)}
    />
  )
}
