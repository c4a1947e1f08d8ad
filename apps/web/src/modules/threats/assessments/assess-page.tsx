import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Asked } from '../../../design/asked.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { OpenedDraft } from '../../../outbox/opened-draft.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { AssessComposer } from './assess-composer.tsx'
import { assessmentFormOf } from './assessment-form.ts'
import { assessmentsOf, findAssessment } from './assessment.ts'
import { useAssessments } from './use-assessments.ts'

/** Where an event is assessed; an address can name the version that it goes on from. */
export function AssessPage(): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const { may } = useSession()
  const { draft: draftId, replaces } = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const query = useAssessments()
  const words = texts.threats.compose
  return (
    <Page title={words.title} lead={words.lead}>
      {asOf !== undefined ? (
        <Empty title={texts.requests.compose.past} />
      ) : may('drafts') ? (
        <Asked query={query}>
          {(answer) => {
            const all = assessmentsOf(answer)
            const from = findAssessment(all, String(replaces))
            return (
              <OpenedDraft id={draftId}>
                {(draft, content) => (
                  <AssessComposer
                    all={all}
                    draft={draft}
                    replaces={content?.replaces ?? from?.id}
                    begun={begunFrom(content ?? contentOfVersion(from))}
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

type Begun = Parameters<typeof assessmentFormOf>[0]

function begunFrom(content: Begun | undefined): ReturnType<typeof assessmentFormOf> {
  return content === undefined ? undefined : assessmentFormOf(content)
}

function contentOfVersion(from: ReturnType<typeof findAssessment>): Begun | undefined {
  if (from === undefined) return undefined
  const { event, label, audience, lang, body } = from
  return {
    kind: 'threats.assessment',
    about: event,
    audience: audience.split(' '),
    body,
    ...(label === null ? {} : { label: label as NonNullable<Begun['label']> }),
    ...(lang === null ? {} : { lang }),
  }
}
