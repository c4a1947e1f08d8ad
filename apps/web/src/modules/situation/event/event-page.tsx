import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useView } from '../../../view/use-view.ts'
import { eventParts, type EventPart } from './event-parts.ts'
import type { EventShown } from './event-shown.ts'

/** An event: what it is called and known by, in which states it is reported, and what was said of it. */
export function EventPage(): ReactNode {
  const { texts } = useLanguage()
  const { event } = useParams({ strict: false })
  const { asOf } = useView()
  const query = useQuery(answerQuery('/api/situation/events', asOf === undefined ? {} : { asOf }))
  return (
    <Asked query={query} lines={12}>
      {({ events }) => {
        const found = events.find((one) => one.event === event)
        if (found !== undefined) return <ShownEvent event={found} asOf={asOf} />
        return (
          <Page title={event ?? texts.shell.event}>
            <Empty title={texts.event.unknown}>
              {asOf === undefined ? texts.event.unknownMeans : texts.event.unknownThen}
            </Empty>
          </Page>
        )
      }}
    </Asked>
  )
}

function ShownEvent({ event, asOf }: EventShown): ReactNode {
  const { texts, named } = useLanguage()
  const all = (parts: readonly EventPart[]): ReactNode =>
    parts.map((Part) => <Part key={Part.name} event={event} asOf={asOf} />)
  return (
    <Page
      title={named(event.names)}
      over={texts.shell.event}
      lead={event.closed ? texts.event.closed : texts.event.open}
      actions={
        <Link to="/" search={(before) => ({ ...before, event: event.event })}>
          {texts.event.situation}
        </Link>
      }
      aside={all(eventParts.aside)}
    >
      {all(eventParts.body)}
    </Page>
  )
}
