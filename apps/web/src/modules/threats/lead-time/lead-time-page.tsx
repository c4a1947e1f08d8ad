import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Empty } from '../../../design/empty.tsx'
import { Facts } from '../../../design/facts.tsx'
import { Page } from '../../../design/page.tsx'
import { useEventNames } from '../../../design/use-event-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { CsvLink } from '../../../design/csv-link.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { LeadTimeFigure } from './lead-time-figure.tsx'
import { LeadTimeTable } from './lead-time-table.tsx'
import { OriginControl } from './origin-control.tsx'

/** The time that each state had: from the first report that reached it to its own first cases and its first measure. */
export function LeadTimePage(): ReactNode {
  const { texts } = useThreatsTexts()
  const { event } = useView()
  const eventOf = useEventNames()
  return (
    <Page
      title={texts.shell.pages.leadTime}
      over={event === undefined ? undefined : eventOf(event)}
      lead={texts.leadTime.lead}
    >
      {event === undefined ? <Empty title={texts.leadTime.empty} /> : <LeadTimes event={event} />}
    </Page>
  )
}

function LeadTimes({ event }: { readonly event: string }): ReactNode {
  const { texts, language } = useThreatsTexts()
  const { asOf } = useView()
  const stateOf = useStateNames()
  const { from: wanted } = useSearch({ strict: false }) as { readonly from?: unknown }
  const from = typeof wanted === 'string' && /^[A-Z]{3}$/.test(wanted) ? wanted : undefined
  const query = useQuery(
    answerQuery('/api/threats/lead-times', {
      event,
      ...(from === undefined ? {} : { from }),
      ...(asOf === undefined ? {} : { asOf }),
    }),
  )
  const words = texts.leadTime
  return (
    <Asked query={query} lines={8}>
      {({ from: origin, notified, states }) =>
        origin === undefined ? (
          <Empty title={words.empty} />
        ) : (
          <>
            <Card title={words.origin}>
              <OriginControl chosen={from} />
              <Facts
                facts={[
                  { name: words.began, value: stateOf(origin) },
                  {
                    name: words.notified,
                    value: notified === undefined ? words.notStated : dayInWords(language, notified),
                  },
                ]}
              />
            </Card>
            <LeadTimeFigure event={event} states={states} notified={notified} />
            <Card
              title={words.table}
              side={
                <CsvLink path="/api/threats/lead-times.csv" parameters={{ event, from }} of={words.table} />
              }
            >
              <LeadTimeTable states={states} />
            </Card>
          </>
        )
      }
    </Asked>
  )
}
