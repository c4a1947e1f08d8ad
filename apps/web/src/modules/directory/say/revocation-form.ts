import type { DraftContent } from '../../../outbox/draft-content.ts'
import type { Key } from '../directory-lists.ts'
import { directoryContent, given } from './directory-content.ts'

export const reasons = ['retired', 'lost', 'compromised'] as const
export type Reason = (typeof reasons)[number]

/** `since` as a browser's field gives it, in UTC: 2020-04-29T06:00. */
export type RevocationForm = { readonly reason: Reason; readonly since: string; readonly note: string }

export function revocationContent(
  { agency, keyid }: Key,
  { reason, since, note }: RevocationForm,
  lang: string,
): DraftContent {
  return directoryContent('directory.key-revocation', lang, {
    agency,
    keyid,
    reason,
    ...(reason === 'compromised' && since !== '' ? { compromisedSince: `${since}:00.000Z` } : {}),
    ...given('note', note),
  })
}
