import type { Proposal, ProposalAmendment } from '@concert/api'
import type { ReactNode } from 'react'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'
import { useParties } from '../use-parties.ts'
import { AskedWords } from './asked-words.tsx'
import type { Note } from './notes-on.ts'

type Given = {
  readonly notes: readonly Note[]
  readonly proposal: Pick<Proposal, 'versions'>
  /** The language that is read, or `all`. */
  readonly shown: string
  /** On versions that another has taken the place of: which, is said. */
  readonly isEarlier?: boolean
}

/** Comments and amendments, each under the state that made it. */
export function NoteList({ notes, proposal, shown, isEarlier = false }: Given): ReactNode {
  return (
    <ul className={styles['notes']}>
      {notes.map((note) => (
        <li key={note.said.index} className={styles['noteCard']}>
          <NoteHead note={note} isEarlier={isEarlier} />
          {note.kind === 'comment' ? (
            <p lang={note.said.lang ?? undefined} className={styles['prose']}>
              {note.said.text}
            </p>
          ) : (
            <Amendment said={note.said} proposal={proposal} shown={shown} />
          )}
        </li>
      ))}
    </ul>
  )
}

function NoteHead({ note, isEarlier }: { readonly note: Note; readonly isEarlier: boolean }): ReactNode {
  const { texts, words } = useProposalsTexts()
  const { nameOf } = useParties()
  const agencyOf = useAgencyNames()
  const own = texts.proposals.notes
  const { state, agency, received, index, version, article } = note.said
  const where = article === null ? texts.proposals.whole : texts.proposals.article(article)
  return (
    <p>
      <strong>{nameOf(state)}</strong> · {note.kind === 'comment' ? own.comment : own.types[note.said.type]}
      {isEarlier ? ` · ${where}, ${own.onVersion(words.number(version))}` : undefined}
      <span className={styles['note']}>
        {agencyOf(agency)} · <Moment at={received} short /> <ProofMark index={index} />
      </span>
    </p>
  )
}

type One = { readonly said: ProposalAmendment } & Pick<Given, 'proposal' | 'shown'>

function Amendment({ said, proposal, shown }: One): ReactNode {
  const { texts } = useProposalsTexts()
  return (
    <>
      <AskedWords asked={said} version={proposal.versions.find(({ id }) => id === said.on)} shown={shown} />
      <p className={styles['soft']}>
        {texts.proposals.reason}:{' '}
        <span lang={said.lang ?? undefined} className={styles['prose']}>
          {said.reason}
        </span>
      </p>
      <Outcome said={said} />
    </>
  )
}

function Outcome({ said: { outcome } }: Pick<One, 'said'>): ReactNode {
  const { texts, words } = useProposalsTexts()
  const own = texts.proposals.notes
  if (outcome === null) return <p className={styles['note']}>{own.undecided}</p>
  return (
    <p className={styles['outcome']}>
      <strong>{own.outcomes[outcome.taken](words.number(outcome.version))}</strong>
      {outcome.reason === null ? undefined : ` · ${outcome.reason}`}
    </p>
  )
}
