import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Page } from '../../../design/page.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { RequestList } from './request-list.tsx'

/** What states are asked to verify, with the clocks of the answers. */
export function RequestsPage(): ReactNode {
  const { texts } = useLanguage()
  const { asOf } = useView()
  const { may } = useSession()
  const query = useQuery(answerQuery('/api/situation/requests', asOf === undefined ? {} : { asOf }))
  const ask = <ButtonLink to="/requests/new">{texts.requests.ask}</ButtonLink>
  return (
    <Page
      title={texts.shell.pages.requests}
      lead={texts.requests.lead}
      actions={asOf === undefined && may('drafts') ? ask : undefined}
    >
      <Asked query={query} lines={6}>
        {({ now, requests }) => <RequestList requests={requests} at={asOf === undefined ? undefined : now} />}
      </Asked>
    </Page>
  )
}
