import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Card } from '../../design/card.tsx'
import { dayInWords } from '../../design/day-in-words.ts'
import { Digest } from '../../design/digest.tsx'
import { Facts } from '../../design/facts.tsx'
import { Moment } from '../../design/moment.tsx'
import { ProofMark } from '../../design/proof-mark.tsx'
import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useEventNames } from '../../design/use-event-names.ts'
import { useBriefingsTexts } from '../../texts/use-briefings-texts.ts'
import type { Issue } from './issue.ts'

/** Who signed the issue with which key, where it stands in the record, and what its figures follow from. */
export function IssueFacts({ issue }: { readonly issue: Issue }): ReactNode {
  const { texts, language } = useBriefingsTexts()
  const nameOf = useAgencyNames()
  const eventOf = useEventNames()
  const { data } = useQuery(answerQuery('/api/statements/{id}', { id: String(issue.index) }))
  const { issue: own, columns, entries } = texts.briefings
  const { key } = texts.record.entry.signature
  return (
    <Card title={own.facts} side={<ProofMark index={issue.index} />}>
      <Facts
        facts={[
          { name: own.event, value: eventOf(issue.event) },
          { name: columns.day, value: dayInWords(language, issue.date) },
          { name: columns.figures, value: entries(issue.figuresSize) },
          { name: own.signed, value: nameOf(issue.agency) },
          data?.keyid === undefined
            ? undefined
            : { name: key, value: <Digest what={key} value={data.keyid} /> },
          { name: columns.issued, value: <Moment at={issue.received} /> },
        ]}
      />
    </Card>
  )
}
