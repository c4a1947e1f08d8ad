import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Card } from '../../../design/card.tsx'
import { Facts } from '../../../design/facts.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { AnswerState } from './answer-state.tsx'
import { Replies } from './replies.tsx'
import { ReplyCard } from './reply-card.tsx'
import type { Request } from './request-facts.ts'
import styles from './requests.module.css'

type Given = { readonly request: Request; readonly at: string | undefined }

export function RequestParts({ request, at }: Given): ReactNode {
  const { texts } = useLanguage()
  const { data } = useQuery(answerQuery('/api/statements/{id}', { id: request.id }))
  return (
    <>
      <Card
        title={texts.requests.question}
        side={<LabelMark label={request.label ?? ''} audience={request.audience.split(' ')} />}
      >
        <p className={styles['prose']} lang={data?.statement?.lang}>
          {request.question}
        </p>
        <RequestFacts request={request} heardFrom={data?.statement?.body['heardFrom']} at={at} />
      </Card>
      <Replies request={request} />
      <ReplyCard request={request} />
    </>
  )
}

type FactsGiven = Given & { readonly heardFrom: unknown }

function RequestFacts({ request, heardFrom, at }: FactsGiven): ReactNode {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const { agency, asked, index, event } = request
  const words = texts.requests
  return (
    <Facts
      facts={[
        { name: words.clock, value: <AnswerState request={request} at={at} /> },
        {
          name: words.columns.by,
          value: (
            <Link to="/directory/$agency" params={{ agency }}>
              {nameOf(agency)}
            </Link>
          ),
        },
        {
          name: words.asked,
          value: (
            <>
              <Moment at={asked} /> <ProofMark index={index} />
            </>
          ),
        },
        { name: words.event, value: event === null ? words.noEvent : <EventLink event={event} /> },
        typeof heardFrom === 'string' ? { name: words.heardFrom, value: heardFrom } : undefined,
      ]}
    />
  )
}

function EventLink({ event }: { readonly event: string }): ReactNode {
  const { named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/situation/events'))
  return (
    <Link to="/events/$event" params={{ event }}>
      {named(data?.events.find((one) => one.event === event)?.names) || event}
    </Link>
  )
}
