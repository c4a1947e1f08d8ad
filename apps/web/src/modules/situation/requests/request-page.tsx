import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { ChainLine } from '../../../design/chain-line.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Page } from '../../../design/page.tsx'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useView } from '../../../view/use-view.ts'
import { isNamed } from './request-facts.ts'
import { RequestParts } from './request-parts.tsx'
import { RequestTrail } from './request-trail.tsx'

/** One request: what was asked of whom, its clock, the replies, and all that was said of it. */
export function RequestPage(): ReactNode {
  const { texts } = useLanguage()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const { asOf } = useView()
  const stateOf = useStateNames()
  const query = useQuery(answerQuery('/api/situation/requests', asOf === undefined ? {} : { asOf }))
  const request = query.data?.requests.find((one) => isNamed(one, id))
  return (
    <Page
      title={request === undefined ? texts.requests.kind : texts.requests.toState(stateOf(request.state))}
      over={request === undefined ? undefined : texts.requests.kind}
      aside={request === undefined ? undefined : <RequestTrail request={request} />}
    >
      <Asked query={query} lines={6}>
        {({ now }) =>
          request === undefined ? (
            <Empty title={texts.requests.notFound}>
              <p>{texts.requests.notFoundMeans}</p>
            </Empty>
          ) : (
            <RequestParts request={request} at={asOf === undefined ? undefined : now} />
          )
        }
      </Asked>
      {request === undefined ? undefined : <ChainLine of={request.index} />}
    </Page>
  )
}
