import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { useFigureText } from '../use-figure-text.ts'

/** The last growth rate in a sentence: per day, with its interval, and the time to double or halve. */
export function GrowthLine({ series }: { readonly series: number }): ReactNode {
  const { texts, language } = useThreatsTexts()
  const { asOf } = useView()
  const figureText = useFigureText()
  const query = useQuery(
    answerQuery('/api/threats/series/{series}/growth', { series, ...(asOf === undefined ? {} : { asOf }) }),
  )
  const words = texts.signals.growth
  return (
    <Asked query={query} lines={1}>
      {({ estimates }) => {
        const last = estimates.findLast(({ rate }) => typeof rate === 'number')
        if (last === undefined) return <p>{words.none}</p>
        const percent = (rate: number | string): string =>
          typeof rate === 'number' ? `${figureText(100 * rate, 1)} %` : figureText(rate)
        return (
          <p>
            {words.rate(
              percent(last.rate),
              `${percent(last.lower)} … ${percent(last.upper)}`,
              dayInWords(language, last.to),
            )}{' '}
            {last.change === null ? undefined : words[last.change](figureText(last.days, 1))}
          </p>
        )
      }}
    </Asked>
  )
}
