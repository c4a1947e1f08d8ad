import type { DeskRequestAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Facts } from '../../../design/facts.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Clock } from '../../../design/clock.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useEventNames } from '../../../design/use-event-names.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import styles from '../desk.module.css'
import { AnswerCard } from './answer-card.tsx'
import { AnswersCard } from './answers-card.tsx'
import { ClosingCard } from './closing-card.tsx'

type Given = { readonly request: DeskRequestAnswer['request']; readonly at: string | undefined }

export function RequestParts({ request, at }: Given): ReactNode {
  const { texts, language } = useDeskTexts()
  const { label, audience } = request
  const lang = request.texts[language] === undefined ? Object.keys(request.texts)[0]! : language
  return (
    <>
      <Card title={texts.desk.asked} side={<LabelMark label={label} audience={audience.split(' ')} />}>
        <p className={styles['prose']} lang={lang}>
          {request.texts[lang]}
        </p>
        <RequestFacts request={request} at={at} />
      </Card>
      <AnswersCard request={request} />
      <AnswerCard request={request} />
      <ClosingCard request={request} />
    </>
  )
}

function RequestFacts({ request, at }: Given): ReactNode {
  const { texts } = useDeskTexts()
  const nameOf = useAgencyNames()
  const eventOf = useEventNames()
  const { agency, received, index, event, due, standing } = request
  const words = texts.desk
  const isRunning = standing === 'open' || standing === 'overdue'
  return (
    <Facts
      facts={[
        { name: words.columns.due, value: isRunning ? <Clock due={due} at={at} /> : <Moment at={due} /> },
        { name: words.standing, value: words.standings[standing] },
        { name: words.by, value: nameOf(agency) },
        {
          name: words.received,
          value: (
            <>
              <Moment at={received} /> <ProofMark index={index} />
            </>
          ),
        },
        event === null ? undefined : { name: words.event, value: eventOf(event) },
      ]}
    />
  )
}
