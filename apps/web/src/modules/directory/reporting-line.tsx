import type { OverdueAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Clock } from '../../design/clock.tsx'
import { dayInWords } from '../../design/day-in-words.ts'
import { Facts } from '../../design/facts.tsx'
import { Moment } from '../../design/moment.tsx'
import { ProofMark } from '../../design/proof-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { rhythmInWords } from '../situation/overdue/rhythm-in-words.ts'

type Given = { readonly line: OverdueAnswer['board'][number]; readonly at: string | undefined }

/** An agency's reporting of one event. */
export function ReportingLine({ line, at }: Given): ReactNode {
  const { texts, language, named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/situation/events'))
  const { columns, inTime } = texts.overdue
  const event = data?.events.find((one) => one.event === line.event)
  return (
    <>
      <h3>{named(event?.names) || line.event}</h3>
      <Facts
        facts={[
          { name: columns.rhythm, value: rhythmInWords({ language, texts }, line) },
          {
            name: columns.last,
            value: line.last === undefined ? texts.design.noReport : <Last last={line.last} />,
          },
          line.last?.covers === undefined
            ? undefined
            : { name: columns.covers, value: dayInWords(language, line.last.covers) },
          line.nextDue === undefined
            ? undefined
            : { name: columns.next, value: <Clock due={line.nextDue} at={at} /> },
          {
            name: columns.overdue,
            value: line.overdueSince === undefined ? inTime : <Clock due={line.overdueSince} at={at} />,
          },
        ]}
      />
    </>
  )
}

function Last({ last }: { readonly last: NonNullable<Given['line']['last']> }): ReactNode {
  return (
    <>
      <Moment at={last.received} /> <ProofMark index={last.index} />
    </>
  )
}
