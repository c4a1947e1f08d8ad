import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ApiError } from '../../api/api-error.ts'
import { Asked } from '../../design/asked.tsx'
import { Empty } from '../../design/empty.tsx'
import { Page } from '../../design/page.tsx'
import { useProposalsTexts } from '../../texts/use-proposals-texts.ts'
import { useView } from '../../view/use-view.ts'
import { ShownProposal } from './shown-proposal.tsx'
import { useProposal } from './use-proposals.ts'

/** One proposal: what stands, the text with what is asked of it, its versions and languages, and how it is decided. */
export function ProposalPage(): ReactNode {
  const { texts } = useProposalsTexts()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const { asOf } = useView()
  const query = useProposal(id)
  if (query.error instanceof ApiError && query.error.reason === 'not-found' && query.data === undefined)
    return (
      <Page title={texts.proposals.kind}>
        <Empty title={texts.proposals.notFound}>
          <p>{texts.proposals.notFoundMeans}</p>
        </Empty>
      </Page>
    )
  return (
    <Asked query={query} lines={10}>
      {({ now, nextDecision, proposal }) => (
        <ShownProposal
          proposal={proposal}
          nextDecision={nextDecision ?? undefined}
          at={asOf === undefined ? undefined : now}
        />
      )}
    </Asked>
  )
}
