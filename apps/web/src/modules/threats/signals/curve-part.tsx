import type { BoardSignal, CurveAnswer } from '@concert/api'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { CurveFigure } from './curve-figure.tsx'
import { VintageSlider } from './vintage-slider.tsx'

/** The curve with its thresholds as known at the signal's own vintage, or at any other that the slider chooses. */
export function CurvePart({ signal }: { readonly signal: BoardSignal }): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const [vintage, setVintage] = useState(signal.vintage)
  const latest = useCurve(signal.series, asOf)
  const curve = useCurve(signal.series, String(vintage))
  return (
    <Card title={texts.signals.curve.title}>
      <Asked query={latest} lines={2}>
        {({ vintages }) => (
          <VintageSlider vintages={vintages} chosen={vintage} own={signal.vintage} onChoose={setVintage} />
        )}
      </Asked>
      <Asked query={curve} lines={10}>
        {(answer) => (
          <CurveFigure
            signal={signal}
            curve={answer}
            knownAt={receivedOf(latest.data, vintage) ?? signal.received}
          />
        )}
      </Asked>
    </Card>
  )
}

function useCurve(series: number, asOf: string | undefined) {
  return useQuery({
    ...answerQuery('/api/threats/series/{series}/curve', { series, ...(asOf === undefined ? {} : { asOf }) }),
    placeholderData: keepPreviousData,
  })
}

function receivedOf(curve: CurveAnswer | undefined, vintage: number): string | undefined {
  return curve?.vintages.find((one) => one.vintage === vintage)?.received
}
