import type { ReactNode } from 'react'
import { ChainLine } from '../../design/chain-line.tsx'
import { LabelMark } from '../../design/label-mark.tsx'
import { Page } from '../../design/page.tsx'
import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { AttachmentsCard } from './attachments-card.tsx'
import { AudienceCard } from './audience-card.tsx'
import { ContentCard } from './content/content-card.tsx'
import { EntrySteps, useOver } from './entry-steps.tsx'
import { EnvelopeCard } from './envelope-card.tsx'
import { FrameCard } from './frame-card.tsx'
import { LinksCard } from './links-card.tsx'
import { PlaceCard } from './place-card.tsx'
import type { ShownStatement } from './shown-statement.ts'
import { SignatureCard } from './signature-card.tsx'
import { StatementCheck } from './checking/statement-check.tsx'
import styles from './record.module.css'

/** A statement: what it says, who said it, who can see it, how it is signed, where it stands, and what hangs together with it. */
export function StatementPage({ shown }: { readonly shown: ShownStatement }): ReactNode {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const over = useOver(shown.index)
  const { statement } = shown
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  return (
    <Page
      title={texts.record.entry.title(kinds[statement.kind] ?? statement.kind, nameOf(statement.by))}
      over={over}
      lead={<LabelMark label={statement.label} audience={statement.audience} />}
      actions={<EntrySteps index={shown.index} />}
      aside={
        <div className={styles['aside']}>
          <LinksCard shown={shown} />
          <AudienceCard shown={shown} />
        </div>
      }
    >
      <ContentCard shown={shown} />
      <ChainLine of={shown.id} />
      <StatementCheck shown={shown} />
      <FrameCard shown={shown} />
      <AttachmentsCard shown={shown} />
      <SignatureCard shown={shown} />
      <PlaceCard entry={shown} />
      <EnvelopeCard shown={shown} />
    </Page>
  )
}
