import type { DeskRequest } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { OpenedDraft } from '../../../outbox/opened-draft.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { RequestComposer } from './request-composer.tsx'
import { requestFormOf, type RequestForm } from './request-form.ts'

/** Where a request is written, or another version of one's own. */
export function NewRequestPage(): ReactNode {
  const { texts } = useDeskTexts()
  const { asOf } = useView()
  const { may } = useSession()
  const { draft, replaces } = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const words = texts.desk.compose
  return (
    <Page title={words.title} lead={words.lead}>
      {asOf !== undefined ? (
        <Empty title={words.past} />
      ) : !may('drafts') ? (
        <Empty title={words.closed} />
      ) : typeof replaces === 'string' && /^[0-9a-f]{64}$/.test(replaces) ? (
        <NextVersion id={replaces} />
      ) : (
        <OpenedDraft id={draft}>
          {(opened, content) => (
            <RequestComposer
              draft={opened}
              begun={content === undefined ? undefined : requestFormOf(content)}
            />
          )}
        </OpenedDraft>
      )}
    </Page>
  )
}

function NextVersion({ id }: { readonly id: string }): ReactNode {
  const query = useQuery(answerQuery('/api/desk/requests/{id}', { id }))
  return (
    <Asked query={query} lines={6}>
      {({ request }) => <RequestComposer draft={undefined} begun={formAfter(request)} />}
    </Asked>
  )
}

/** Begun with what stands. */
function formAfter({ id, to, event, subject, texts, due, label, audience }: DeskRequest): RequestForm {
  return {
    to: to.map(({ agency }) => agency),
    event: event ?? '',
    subject,
    texts,
    due: due.slice(0, 'YYYY-MM-DDThh:mm'.length),
    readers: { label: label, audience: audience.split(' ') },
    replaces: id,
  }
}
