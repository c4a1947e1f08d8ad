import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { OpenedDraft } from '../../../outbox/opened-draft.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { TimelineComposer } from './timeline-composer.tsx'
import { emptyTimeline, timelineFormOf, type TimelineForm } from './timeline-form.ts'

/** Where a state tells, or the Secretariat compiles, when an event was found, told and answered. */
export function TimelinePage(): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf, event } = useView()
  const { may, agency, state, isSecretariat } = useSession()
  const { draft: draftId } = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const query = useQuery(answerQuery('/api/threats/timelines'))
  const first = useFirstForm()
  const words = texts.threats.timeline
  const isAllowed = may('drafts') && (isSecretariat || state !== undefined)
  return (
    <Page title={words.compose} lead={words.composeLead}>
      {asOf !== undefined ? (
        <Empty title={texts.requests.compose.past} />
      ) : isAllowed && event !== undefined ? (
        <Asked query={query}>
          {({ timelines }) => {
            const told = timelines.find(
              (one) => one.agency === agency && one.event === event && one.state === first.state,
            )
            return (
              <OpenedDraft id={draftId}>
                {(draft, content) => (
                  <TimelineComposer
                    draft={draft}
                    begun={begunFrom(content) ?? (told === undefined ? first : (formOfTold(told) ?? first))}
                  />
                )}
              </OpenedDraft>
            )
          }}
        </Asked>
      ) : (
        <Empty title={words.closed} />
      )}
    </Page>
  )
}

type Begun = Parameters<typeof timelineFormOf>[0]

function begunFrom(content: Begun | undefined): TimelineForm | undefined {
  return content === undefined ? undefined : timelineFormOf(content)
}

/** What was told before stands in the form: the newest is the one that counts, and is complete. */
function formOfTold(told: {
  readonly event: string
  readonly label: string | null
  readonly audience: string
  readonly lang: string | null
  readonly body: Readonly<Record<string, unknown>>
}): TimelineForm | undefined {
  return timelineFormOf({
    kind: 'threats.timeline',
    about: told.event,
    audience: told.audience.split(' '),
    body: told.body,
    ...(told.label === null ? {} : { label: told.label as NonNullable<Begun['label']> }),
    ...(told.lang === null ? {} : { lang: told.lang }),
  })
}

function useFirstForm(): TimelineForm {
  const { language } = useThreatsTexts()
  const { event } = useView()
  const { state: own } = useSession()
  const { state } = useSearch({ strict: false }) as { readonly state?: unknown }
  const named = typeof state === 'string' && /^[A-Z]{3}$/.test(state) ? state : ''
  return emptyTimeline({ state: own ?? named, event: event ?? '', lang: language })
}
