import type { Understood } from '@concert/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useIndicatorNames } from '../../../design/use-indicator-names.ts'
import { usePlaceNames } from '../../../design/use-place-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useFigureText } from '../../threats/use-figure-text.ts'

/** A signal that an agency states itself, with all that is needed to compute it again. */
export function SignalContent({
  statement: { body },
}: {
  readonly statement: Understood<'threats.signal'>
}): ReactNode {
  const { texts, words: counted } = useThreatsTexts()
  const nameOf = useAgencyNames()
  const placeOf = usePlaceNames()
  const indicatorOf = useIndicatorNames()
  const figureText = useFigureText()
  const { facts, columns, measures, stated } = texts.signals
  const { series, period, algorithm, parameters, vintage, observed, expected, threshold, score } = body
  const { stratum = '', dataset } = series
  return (
    <Facts
      facts={[
        {
          name: columns.series,
          value: [placeOf(series.place), indicatorOf(series.indicator), stratum]
            .filter((part) => part !== '')
            .join(' · '),
        },
        { name: facts.owner, value: nameOf(series.agency) },
        dataset === undefined ? undefined : { name: stated.dataset, value: <code>{dataset}</code> },
        { name: facts.period, value: period },
        { name: facts.observed, value: <strong>{counted.number(observed)}</strong> },
        expected === undefined ? undefined : { name: facts.expected, value: figureText(expected) },
        { name: measures.figure, value: figureText(threshold) },
        { name: facts.score, value: figureText(score) },
        {
          name: facts.algorithm,
          value: (
            <>
              {algorithm}{' '}
              <Link to="/record/$id" params={{ id: parameters }}>
                {texts.signals.agreed}
              </Link>
            </>
          ),
        },
        { name: facts.vintage, value: counted.number(vintage) },
      ]}
    />
  )
}
