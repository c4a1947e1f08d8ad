import type { Publication } from '@concert/api'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { written, type Texts } from '../conversation/conversation-fields.ts'
import { isBlank } from '../readout/paragraph-fields.ts'

type Signed = Pick<Publication, 'id' | 'event'>

const inPublic = { label: 'TLP:CLEAR', audience: ['public'] } as const

export function agreementContent({ id, event }: Signed, note: Texts, lang: string): DraftContent {
  return {
    kind: 'contacts.agreement',
    ...(event === null ? {} : { about: event }),
    inReplyTo: id,
    label: inPublic.label,
    audience: [...inPublic.audience],
    lang,
    body: isBlank(note) ? {} : { note: written(note) },
  }
}

export type ObjectionForm = { readonly texts: Texts; readonly paragraphs: readonly string[] }

/** Languages in which the objection is missing: the public reads it in each. */
export function objectionFaults({ texts }: ObjectionForm, languages: readonly string[]): readonly string[] {
  return languages.filter((language) => (texts[language] ?? '').trim() === '')
}

/** Of a form without faults; one's own objection before gives way to it. */
export function objectionContent(
  { texts, paragraphs }: ObjectionForm,
  { id, event, objections }: Signed & Pick<Publication, 'objections'>,
  { own, lang }: { readonly own: string; readonly lang: string },
): DraftContent {
  const before = objections.findLast(({ agency, replacedBy }) => agency === own && replacedBy === null)
  return {
    kind: 'contacts.objection',
    ...(event === null ? {} : { about: event }),
    ...(before === undefined ? {} : { replaces: before.id }),
    inReplyTo: id,
    label: inPublic.label,
    audience: [...inPublic.audience],
    lang,
    body: { texts: written(texts), ...(paragraphs.length === 0 ? {} : { paragraphs: [...paragraphs] }) },
  }
}
