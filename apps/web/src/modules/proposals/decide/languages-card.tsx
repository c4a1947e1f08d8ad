import type { Proposal, ProposalLanguage } from '@concert/api'
import { textDigest } from '@concert/statement'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Digest } from '../../../design/digest.tsx'
import { languageName } from '../../../design/language-name.ts'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { Act } from '../act.tsx'
import styles from '../proposals.module.css'
import { sayOn } from '../say-on.ts'
import { useWriting } from '../use-writing.ts'

type Given = { readonly proposal: Proposal }

/** Which language versions are whole, by which digest, and which the Secretariat has confirmed. */
export function LanguagesCard({ proposal }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const { isSecretariat } = useWriting()
  const own = texts.proposals.languages
  const isOpen = proposal.standing === 'open' || proposal.standing === 'broken'
  const unconfirmed = proposal.languages.filter(({ whole, confirmed }) => whole && confirmed === null)
  return (
    <Card title={own.title}>
      <p className={styles['soft']}>{own.means}</p>
      <Table
        caption={own.caption}
        columns={useLanguageColumns()}
        rows={proposal.languages}
        keyOf={({ language }) => language}
      />
      {isSecretariat && isOpen && unconfirmed.length > 0 ? (
        <div className={styles['acts']}>
          {unconfirmed.map(({ language }) => (
            <Act key={language} name={own.confirm(languageName(language))}>
              {(close) => <ConfirmLanguage proposal={proposal} language={language} onCancel={close} />}
            </Act>
          ))}
        </div>
      ) : undefined}
    </Card>
  )
}

function useLanguageColumns(): readonly Column<ProposalLanguage>[] {
  const { texts } = useProposalsTexts()
  const own = texts.proposals.languages
  return [
    {
      name: own.column,
      head: true,
      cell: ({ language }) => <span lang={language}>{languageName(language)}</span>,
    },
    { name: own.whole, cell: ({ whole }) => (whole ? own.yes : own.no) },
    { name: own.digest, cell: ({ text }) => <Digest what={own.digest} value={text} /> },
    {
      name: own.confirmed,
      cell: ({ confirmed }) =>
        confirmed === null ? (
          own.notConfirmed
        ) : (
          <>
            <Moment at={confirmed.received} short /> <ProofMark index={confirmed.index} />
          </>
        ),
    },
  ]
}

type Confirming = Given & { readonly language: string; readonly onCancel: () => void }

/** The digest is made here of the words that are read: what is confirmed is what stands on this page. */
function ConfirmLanguage({ proposal, language, onCancel }: Confirming): ReactNode {
  const { texts } = useProposalsTexts()
  const newest = proposal.versions.at(-1)
  return (
    <Composer
      contents={() =>
        newest === undefined
          ? undefined
          : [
              sayOn(proposal, {
                kind: 'proposals.confirmation',
                body: { language, text: textDigest(newest, language) },
              }),
            ]
      }
      means={texts.proposals.languages.confirmMeans(languageName(language))}
      onCancel={onCancel}
    >
      {undefined}
    </Composer>
  )
}
