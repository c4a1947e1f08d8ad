import type { StatementAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Page } from '../../design/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { EntrySteps, useOver } from './entry-steps.tsx'
import { PlaceCard } from './place-card.tsx'

/** An entry that is for others: that it is there, since when, and how it stands in the record. */
export function SealedEntry({ entry }: { readonly entry: StatementAnswer }): ReactNode {
  const { texts } = useLanguage()
  const over = useOver(entry.index)
  return (
    <Page
      title={texts.record.entry.sealedTitle}
      over={over}
      lead={texts.record.entry.sealedLead}
      actions={<EntrySteps index={entry.index} />}
    >
      <PlaceCard entry={entry} />
    </Page>
  )
}
