import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { ChainLine } from '../../../design/chain-line.tsx'
import { Page } from '../../../design/page.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { RequestParts } from './request-parts.tsx'
import { RequestTrail } from './request-trail.tsx'

/** One request: what was asked of whom by when, the answers, its end, and all that was said of it. */
export function DeskRequestPage(): ReactNode {
  const { texts, named } = useDeskTexts()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const { asOf } = useView()
  const { agency, may } = useSession()
  const then = asOf === undefined ? {} : { asOf }
  const query = useQuery(answerQuery('/api/desk/requests/{id}', { id, ...then }))
  const request = query.data?.request
  const words = texts.desk
  const isOwn = request !== undefined && request.agency === agency && request.closing === null
  return (
    <Page
      title={request === undefined ? words.kind : named(request.subject)}
      over={request === undefined ? undefined : words.kind}
      aside={request === undefined ? undefined : <RequestTrail request={request} />}
      actions={
        isOwn && asOf === undefined && may('drafts') ? (
          <ButtonLink
            to="/desk/requests/new"
            search={(before) => ({ ...before, replaces: request.id })}
            variant="default"
          >
            {words.another}
          </ButtonLink>
        ) : undefined
      }
    >
      <Asked query={query} lines={6}>
        {(answer) => (
          <RequestParts request={answer.request} at={asOf === undefined ? undefined : answer.now} />
        )}
      </Asked>
      {request === undefined ? undefined : <ChainLine of={request.id} />}
    </Page>
  )
}
