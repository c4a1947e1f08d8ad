import type { ReactNode } from 'react'
import { Asked } from '../../../design/asked.tsx'
import { ButtonLink } from '../../../design/button-link.tsx'
import { PartOfList } from '../../../design/part-of-list.tsx'
import { Page } from '../../../design/page.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { useView } from '../../../view/use-view.ts'
import { CsvFile } from '../csv-file.tsx'
import { useProposals } from '../use-proposals.ts'
import { useWriting } from '../use-writing.ts'
import { ProposalList } from './proposal-list.tsx'

/** Proposals by their numbers, and what stands of each. */
export function ProposalsPage(): ReactNode {
  const { texts } = useProposalsTexts()
  const { asOf } = useView()
  const { isMember, isSecretariat } = useWriting()
  const query = useProposals()
  const table = <ButtonLink to="/proposals/new">{texts.proposals.table}</ButtonLink>
  return (
    <Page
      title={texts.shell.pages.proposals}
      lead={texts.proposals.lead}
      actions={isMember || isSecretariat ? table : undefined}
    >
      <Asked query={query} lines={6}>
        {({ now, total, proposals }) => (
          <>
            <p>
              <CsvFile path="/api/proposals.csv" of={texts.shell.pages.proposals} />
            </p>
            <ProposalList proposals={proposals} at={asOf === undefined ? undefined : now} />
            <PartOfList shown={proposals.length} total={total} />
          </>
        )}
      </Asked>
    </Page>
  )
}
