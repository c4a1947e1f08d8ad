import type { ReactNode } from 'react'
import { Asked } from '../../../design/asked.tsx'
import { PartOfList } from '../../../design/part-of-list.tsx'
import { Page } from '../../../design/page.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { CsvFile } from '../csv-file.tsx'
import { useDecisions } from '../use-proposals.ts'
import { DecisionList } from './decision-list.tsx'

/** What has been decided, by number. */
export function DecisionsPage(): ReactNode {
  const { texts } = useProposalsTexts()
  const query = useDecisions()
  return (
    <Page title={texts.shell.pages.decisions} lead={texts.proposals.decisions.lead}>
      <Asked query={query} lines={6}>
        {({ total, decisions }) => (
          <>
            <p>
              <CsvFile path="/api/decisions.csv" of={texts.shell.pages.decisions} />
            </p>
            <DecisionList decisions={decisions} />
            <PartOfList shown={decisions.length} total={total} />
          </>
        )}
      </Asked>
    </Page>
  )
}
