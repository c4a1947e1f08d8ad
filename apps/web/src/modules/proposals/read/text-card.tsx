import type { Proposal } from '@concert/api'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Act } from '../act.tsx'
import { CommentComposer } from '../discuss/comment-composer.tsx'
import { NoteList } from '../discuss/note-list.tsx'
import { earlierNotes, notesOn } from '../discuss/notes-on.ts'
import styles from '../proposals.module.css'
import { useParties } from '../use-parties.ts'
import { useWriting } from '../use-writing.ts'
import { ArticlePart, type Asking } from './article-part.tsx'
import { LanguageView } from './language-view.tsx'
import { ShownTexts } from './shown-texts.tsx'

type Given = {
  readonly proposal: Proposal
  readonly shown: string
  readonly onShow: (shown: string) => void
}

/** The version that stands, article by article, with what each state asks beside it. */
export function TextCard({ proposal, shown, onShow }: Given): ReactNode {
  const { texts, words } = useProposalsTexts()
  const { isMember, isSecretariat } = useWriting()
  const newest = proposal.versions.at(-1)
  if (newest === undefined) return undefined
  const isOpen = proposal.standing === 'open' || proposal.standing === 'broken'
  const may: Asking = {
    comment: (isOpen || proposal.standing === 'silence') && (isMember || isSecretariat),
    amend: isOpen && isMember,
  }
  const own = texts.proposals.text
  return (
    <Card title={own.title} side={<LanguageView shown={shown} onShow={onShow} />}>
      <p className={styles['soft']}>{own.followed(words.number(newest.version))}</p>
      {shown === 'all' ? <ShownTexts texts={newest.title} shown={shown} /> : undefined}
      {newest.preamble === undefined ? undefined : (
        <section className={styles['stack']} aria-label={texts.proposals.preamble}>
          <h3 className={styles['small']}>{texts.proposals.preamble}</h3>
          <ShownTexts texts={newest.preamble} shown={shown} />
        </section>
      )}
      {newest.articles.map((article) => (
        <ArticlePart
          key={article.id}
          article={article}
          proposal={proposal}
          on={newest.id}
          shown={shown}
          may={may}
        />
      ))}
      <OnTheWhole proposal={proposal} on={newest.id} shown={shown} may={may} />
      <Earlier proposal={proposal} newest={newest.id} shown={shown} />
    </Card>
  )
}

type Whole = Omit<Given, 'onShow'> & { readonly on: string; readonly may: Asking }

function OnTheWhole({ proposal, on, shown, may }: Whole): ReactNode {
  const { texts } = useProposalsTexts()
  const { members } = useParties()
  const notes = notesOn(proposal, { on, article: null, order: members })
  const own = texts.proposals
  if (notes.length === 0 && !may.comment) return undefined
  return (
    <section className={styles['article']} aria-label={own.text.onWhole}>
      <h3 className={styles['small']}>{own.text.onWhole}</h3>
      <NoteList notes={notes} proposal={proposal} shown={shown} />
      {may.comment ? (
        <Act name={own.text.comment} isSmall>
          {(close) => <CommentComposer proposal={proposal} article={undefined} onCancel={close} />}
        </Act>
      ) : undefined}
    </section>
  )
}

type Before = Omit<Given, 'onShow'> & { readonly newest: string }

/** What was asked before stays in sight, with what became of it. */
function Earlier({ proposal, newest, shown }: Before): ReactNode {
  const { texts } = useProposalsTexts()
  const notes = earlierNotes(proposal, newest)
  if (notes.length === 0) return undefined
  return (
    <details>
      <summary>{texts.proposals.text.old}</summary>
      <NoteList notes={notes} proposal={proposal} shown={shown} isEarlier />
    </details>
  )
}
