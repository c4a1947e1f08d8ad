import type { Label } from '@concert/statement'
import type { DraftContent } from '../../outbox/draft-content.ts'

/** What everything that is said on a proposal has of it: its readers exactly, for everybody is told alike. */
export type SaidOn = {
  readonly id: string
  readonly label: string
  /** Separated by spaces. */
  readonly audience: string
  readonly event: string | null
}

type Said = Pick<DraftContent, 'kind' | 'body'> & {
  /** The proposal's version that stands, where nothing else is named. */
  readonly inReplyTo?: string
  readonly refs?: readonly string[]
  readonly lang?: string
}

export function sayOn(proposal: SaidOn, { kind, body, inReplyTo, refs, lang }: Said): DraftContent {
  return {
    kind,
    ...(proposal.event === null ? {} : { about: proposal.event }),
    inReplyTo: inReplyTo ?? proposal.id,
    ...(refs === undefined ? {} : { refs: [...refs] }),
    label: proposal.label as Label,
    audience: proposal.audience.split(' '),
    ...(lang === undefined ? {} : { lang }),
    body,
  }
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}

/** What was written, language by language; a language without words is left out. */
export function written(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const said = Object.entries(texts).filter(([, text]) => !isBlank(text))
  return Object.fromEntries(said.map(([lang, text]) => [lang, text.trim()]))
}

export function isUnwritten(texts: Readonly<Record<string, string>>): boolean {
  return Object.values(texts).every(isBlank)
}

/** With a reason, where one was written. */
export function reasonIn(reason: string): { readonly reason?: string } {
  return isBlank(reason) ? {} : { reason: reason.trim() }
}
