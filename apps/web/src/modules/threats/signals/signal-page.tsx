import type { BoardSignal } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { ApiError } from '../../../api/api-error.ts'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { ChainLine } from '../../../design/chain-line.tsx'
import { Empty } from '../../../design/empty.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Page } from '../../../design/page.tsx'
import { StatementTrail } from '../../../design/statement-trail.tsx'
import { useIndicatorNames } from '../../../design/use-indicator-names.ts'
import { usePlaceNames } from '../../../design/use-place-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { CurvePart } from './curve-part.tsx'
import { SignalCard } from './signal-card.tsx'
import { TriageCard } from './triage-card.tsx'

/** One signal: the figure and threshold that raised it, the curve as it was known, and what was made of it. */
export function SignalPage(): ReactNode {
  const { texts } = useThreatsTexts()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const { asOf } = useView()
  const query = useQuery(
    answerQuery('/api/threats/board/{id}', { id, ...(asOf === undefined ? {} : { asOf }) }),
  )
  const isRefused = query.error instanceof ApiError && query.error.code === 'problem'
  if (isRefused && query.data === undefined)
    return (
      <Page title={texts.signals.kind}>
        <Empty title={texts.signals.notFound}>
          <p>{texts.requests.notFoundMeans}</p>
        </Empty>
      </Page>
    )
  return (
    <Asked query={query} lines={8}>
      {({ signal }) => <ShownSignal signal={signal} />}
    </Asked>
  )
}

function ShownSignal({ signal }: { readonly signal: BoardSignal }): ReactNode {
  const { texts } = useThreatsTexts()
  const placeOf = usePlaceNames()
  const indicatorOf = useIndicatorNames()
  const { place, indicator, label, audience, ended, triages, state } = signal
  return (
    <Page
      title={texts.threats.eventIn(placeOf(place), indicatorOf(indicator))}
      over={`${texts.signals.kind} · ${ended === null ? texts.signals.stands : texts.signals.ended}`}
      lead={<LabelMark label={label ?? ''} audience={audience.split(' ')} />}
      actions={
        <ButtonLink to="/outlook/$state" params={{ state }} variant="default">
          {texts.signals.outlook.open}
        </ButtonLink>
      }
      aside={
        <StatementTrail
          statements={triages.map((row) => ({ ...row, kind: 'threats.triage', custody: null })).toReversed()}
        />
      }
    >
      <SignalCard signal={signal} />
      <CurvePart signal={signal} />
      <TriageCard signal={signal} />
      <ChainLine of={signal.id} />
    </Page>
  )
}
