import type { Proposal } from '@concert/api'
import { useId, type ReactNode } from 'react'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Act } from '../act.tsx'
import { AmendmentComposer } from '../discuss/amendment-composer.tsx'
import { CommentComposer } from '../discuss/comment-composer.tsx'
import { NoteList } from '../discuss/note-list.tsx'
import { notesOn } from '../discuss/notes-on.ts'
import styles from '../proposals.module.css'
import { useParties } from '../use-parties.ts'
import { ShownTexts } from './shown-texts.tsx'

/** Comments are taken under silence too; amendments only while the text may change. */
export type Asking = { readonly comment: boolean; readonly amend: boolean }

type Given = {
  readonly article: Proposal['versions'][number]['articles'][number]
  readonly proposal: Proposal
  /** The version that it is of. */
  readonly on: string
  readonly shown: string
  readonly may: Asking
}

/** One article: its words, and beside them what is asked of it. */
export function ArticlePart({ article, proposal, on, shown, may }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const { members } = useParties()
  const id = useId()
  const notes = notesOn(proposal, { on, article: article.id, order: members })
  const name = texts.proposals.article(article.id)
  return (
    <section
      className={styles['article']}
      aria-labelledby={id}
      data-beside={shown !== 'all' && notes.length > 0}
    >
      <div className={styles['stack']}>
        <h3 id={id} className={styles['small']}>
          {name}
        </h3>
        <ShownTexts texts={article.texts} heading={article.heading} shown={shown} />
      </div>
      {notes.length === 0 ? undefined : (
        <div role="group" aria-label={texts.proposals.notes.of(name)}>
          <NoteList notes={notes} proposal={proposal} shown={shown} />
        </div>
      )}
      <Asks article={article} proposal={proposal} may={may} />
    </section>
  )
}

function Asks({ article, proposal, may }: Pick<Given, 'article' | 'proposal' | 'may'>): ReactNode {
  const { texts } = useProposalsTexts()
  if (!may.comment && !may.amend) return undefined
  const own = texts.proposals
  const name = own.article(article.id)
  return (
    <div className={styles['acts']} role="group" aria-label={name}>
      <Act name={own.text.comment} isSmall>
        {(close) => <CommentComposer proposal={proposal} article={article.id} onCancel={close} />}
      </Act>
      {may.amend ? (
        <Act name={own.text.amend} isSmall>
          {(close) => <AmendmentComposer proposal={proposal} article={article} onCancel={close} />}
        </Act>
      ) : undefined}
    </div>
  )
}
