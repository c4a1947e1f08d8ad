import type { ProposalAmendment, ProposalComment } from '@concert/api'
import { byParty } from '../decide/by-party.ts'

/** What is asked on an article, or on the whole. */
export type Note =
  | { readonly kind: 'comment'; readonly said: ProposalComment }
  | { readonly kind: 'amendment'; readonly said: ProposalAmendment }

type Said = {
  readonly comments: readonly ProposalComment[]
  readonly amendments: readonly ProposalAmendment[]
}

type Where = {
  /** The version. */
  readonly on: string
  /** Null: on the whole. */
  readonly article: string | null
  /** The states in protocol order. */
  readonly order: readonly string[]
}

/** What was said on one version, on the article: by the asking state in protocol order, the Secretariat after the states. */
export function notesOn(said: Said, { on, article, order }: Where): readonly Note[] {
  const ofArticle = allNotes(said).filter((note) => note.said.on === on && note.said.article === article)
  const ranked = ofArticle.map((note) => ({ note, state: note.said.state, index: note.said.index }))
  return byParty(ranked, order).map(({ note }) => note)
}

/** What was said on versions that another has taken the place of, oldest first. */
export function earlierNotes(said: Said, newest: string): readonly Note[] {
  return allNotes(said)
    .filter((note) => note.said.on !== newest)
    .toSorted((a, b) => a.said.index - b.said.index)
}

function allNotes({ comments, amendments }: Said): readonly Note[] {
  return [
    ...comments.map((said) => ({ kind: 'comment', said }) as const),
    ...amendments.map((said) => ({ kind: 'amendment', said }) as const),
  ]
}
