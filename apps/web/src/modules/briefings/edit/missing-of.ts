import type { BriefingDraft } from '@concert/api'

/** Why a draft cannot be issued, one point each; `other` is in the node's own words. */
export type Missing =
  | { readonly what: 'unwritten' | 'unconfirmed' | 'noReason'; readonly language: string }
  | { readonly what: 'finding'; readonly language: string; readonly found: string }
  | { readonly what: 'overtaken' }
  | { readonly what: 'other'; readonly place: string; readonly message: string }

/** Everything that is still missing of a saved draft, language by language; nothing where it can be issued. */
export function missingOf(draft: BriefingDraft): readonly Missing[] {
  if (draft.standing === 'overtaken') return [{ what: 'overtaken' }]
  const { languages, findings, correction, hindrances } = draft
  const required = languages.filter(({ required }) => required)
  return [
    ...required.flatMap(({ language, words, confirmed }): Missing[] => {
      if (words === null) return [{ what: 'unwritten', language }]
      return confirmed === null ? [{ what: 'unconfirmed', language }] : []
    }),
    ...required.flatMap(({ language }): Missing[] =>
      correction === null || correction[language] !== undefined ? [] : [{ what: 'noReason', language }],
    ),
    ...findings.flatMap(({ language, found, overridden }): Missing[] =>
      overridden === null ? [{ what: 'finding', language, found }] : [],
    ),
    ...hindrances.flatMap(({ place, message }): Missing[] =>
      /^body\.(?:words|correction)\./.test(place) ? [] : [{ what: 'other', place, message }],
    ),
  ]
}
