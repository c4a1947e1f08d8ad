import type { Caller } from '../../kernel/caller.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toldAt } from '../../kernel/told-at.ts'
import { jsonDigest } from './json-digest.ts'
import type { BriefingBody, Draft } from './queries.ts'
import { briefingsSay } from './rule-texts.ts'
import type { Writers, Written } from './writers.ts'

/** Of a new version: words that are the same as before keep whoever wrote them. */
export function writtenBy(
  author: NonNullable<Caller['author']>,
  words: BriefingBody['words'],
  before: { readonly draft: Draft; readonly written: Written | undefined } | undefined,
): Written {
  const writers = Object.entries(words).map(([language, own]) => {
    const earlier = before?.draft.body.words[language]
    const isSame = earlier !== undefined && jsonDigest(earlier) === jsonDigest(own)
    return [language, (isSame ? before?.written?.words[language] : undefined) ?? author] as const
  })
  return { last: author, words: Object.fromEntries(writers) }
}

/** Where the agency asks for four eyes, another person confirms words than the one who wrote them. Throws Refusal. */
export function refuseOwnWords(caller: Caller, draft: Draft, language: string, writers: Writers): void {
  if (!caller.fourEyes || writers.of(draft.id)?.words[language]?.id !== caller.author?.id) return
  throw new Refusal('not-entitled', briefingsSay.ownWords(draft.agency), [
    toldAt('language', briefingsSay.ownWordsPlace),
  ])
}

/** … and another person issues a draft than the one who saved it last. Throws Refusal. */
export function refuseOwnDraft(caller: Caller, draft: Draft, writers: Writers): void {
  if (!caller.fourEyes || writers.of(draft.id)?.last.id !== caller.author?.id) return
  throw new Refusal('not-entitled', briefingsSay.ownDraft(draft.agency), [
    toldAt('draft', briefingsSay.ownDraftPlace),
  ])
}
