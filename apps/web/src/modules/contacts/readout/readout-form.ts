import type { Paragraph } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { audienceFrom, type Readers } from '../../../outbox/audience-presets.ts'
import { instantOf, type ConversationBasics } from '../conversation/conversation-fields.ts'
import {
  emptyParagraph,
  nextParagraphId,
  paragraphBody,
  paragraphFaults,
  paragraphFieldsOf,
  type ParagraphFields,
} from './paragraph-fields.ts'

export type ReadoutForm = {
  readonly paragraphs: readonly ParagraphFields[]
  /** As an input of date and time has it, in UTC; empty: none. */
  readonly embargo: string
}

/** Parts of the body of a readout that was read in or begun elsewhere. */
export type ReadoutBegun = {
  /** Of which its places are; absent: those of the record. */
  readonly parties?: Parties | undefined
  readonly paragraphs?: readonly Paragraph[] | undefined
  readonly embargo?: string | undefined
}

type Party = {
  readonly agency?: string | undefined
  readonly names?: Readonly<Record<string, string>> | undefined
}
type Parties = readonly Party[]

/** What it is a readout of, and what stands before it. */
export type ReadoutOf = {
  readonly own: string
  /** One's own record of the conversation, which the readout repeats. */
  readonly record: ConversationBasics & { readonly id: string; readonly event: string | null }
  /** The version that it takes the place of. */
  readonly replaces: string | undefined
  /** The readout of another party that it stands beside. */
  readonly beside: string | undefined
}

export function emptyReadout(parties: Parties, own: string): ReadoutForm {
  return { paragraphs: [emptyParagraph('p1', placeOf(parties, own))], embargo: '' }
}

export function readoutFormOf(begun: ReadoutBegun, first: ReadoutForm): ReadoutForm {
  return {
    paragraphs: begun.paragraphs?.map(paragraphFieldsOf) ?? first.paragraphs,
    embargo: begun.embargo?.slice(0, 16) ?? first.embargo,
  }
}

/** What was begun among other parties or by another of them, as a form of one's own. */
export function ownFormOf(begun: ReadoutBegun, first: ReadoutForm, { own, record }: ReadoutOf): ReadoutForm {
  const form = readoutFormOf(begun, first)
  const { parties } = record
  const among = begun.parties === undefined ? form : amongParties(form, begun.parties, parties)
  return asSpokenTo(among, placeOf(parties, own))
}

/** Which of the parties the agency is, from 0; the first where it is none of them. */
export function placeOf(parties: Parties, agency: string): number {
  return Math.max(
    0,
    parties.findIndex((party) => party.agency === agency),
  )
}

/** Places at which something is missing, as `paragraphs` or `paragraphs.0.texts`. */
export function readoutFaults({ paragraphs }: ReadoutForm): readonly string[] {
  return [
    ...(paragraphs.length === 0 ? ['paragraphs'] : []),
    ...paragraphs.flatMap((paragraph, at) =>
      paragraphFaults(paragraph).map((fault) => `paragraphs.${at}.${fault}`),
    ),
  ]
}

/** Every party’s agency, and nobody further. */
export function readersOfReadout(parties: Parties): Readers {
  const agencies = parties.flatMap(({ agency }) => (agency === undefined ? [] : [agency]))
  return { label: 'TLP:AMBER+STRICT', audience: audienceFrom(agencies) }
}

/** Of a form without faults. */
export function readoutContent(form: ReadoutForm, of: ReadoutOf, lang: string): DraftContent {
  const { record, replaces, beside } = of
  const { label, audience } = readersOfReadout(record.parties)
  return {
    kind: 'contacts.readout',
    ...(record.event === null ? {} : { about: record.event }),
    ...(replaces === undefined ? {} : { replaces }),
    ...(beside === undefined ? {} : { inReplyTo: beside }),
    refs: [record.id],
    label,
    audience: [...audience],
    lang,
    body: {
      ...basicsOf(record),
      paragraphs: form.paragraphs.map(paragraphBody),
      ...(form.embargo === '' ? {} : { embargo: instantOf(form.embargo) }),
    },
  }
}

/** What a readout and a publication repeat of the conversation, as it stands. */
export function basicsOf(of: ConversationBasics): Record<string, unknown> {
  const { medium, date, began, ended, parties, requestedBy, chair, topics, interpreted } = of
  const basics = { medium, date, began, ended, parties, requestedBy, chair, topics, interpreted }
  return Object.fromEntries(Object.entries(basics).filter(([, value]) => value !== undefined))
}

/** In which languages of the organisation a text is missing, and in which paragraphs (by id). */
export function missingLanguages(
  { paragraphs }: Pick<ReadoutForm, 'paragraphs'>,
  languages: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const missing = languages.map((language) => {
    const lacks = (texts: Readonly<Record<string, string>>): boolean => (texts[language] ?? '').trim() === ''
    const ids = paragraphs
      .filter(
        ({ texts, facts, commitments }) =>
          lacks(texts) ||
          facts.some((fact) => lacks(fact.texts)) ||
          commitments.some(({ what }) => lacks(what)),
      )
      .map(({ id }) => id)
    return [language, ids] as const
  })
  return new Map(missing.filter(([, ids]) => ids.length > 0))
}

/** With one more paragraph of the speaker's own words, after the place or at the end. */
export function withParagraph(
  form: ReadoutForm,
  speaker: number,
  after = form.paragraphs.length - 1,
): ReadoutForm {
  const added = emptyParagraph(nextParagraphId(form.paragraphs), speaker)
  return { ...form, paragraphs: form.paragraphs.toSpliced(after + 1, 0, added) }
}

/** With the paragraph at a place moved by so many places; at an end it stays. */
export function withMoved(form: ReadoutForm, at: number, by: number): ReadoutForm {
  const to = at + by
  const moved = form.paragraphs[at]
  if (moved === undefined || to < 0 || to >= form.paragraphs.length) return form
  return { ...form, paragraphs: form.paragraphs.toSpliced(at, 1).toSpliced(to, 0, moved) }
}

/** What was said by parties as they once stood, by the same parties as they stand now; of one that is gone, by nobody. */
export function amongParties(form: ReadoutForm, before: Parties, now: Parties): ReadoutForm {
  const placeNow = (place: number | undefined): number | undefined => {
    const party = place === undefined ? undefined : before[place]
    const at = party === undefined ? -1 : now.findIndex((one) => isSame(one, party))
    return at === -1 ? undefined : at
  }
  return {
    ...form,
    paragraphs: form.paragraphs.map((paragraph) => ({
      ...paragraph,
      speaker: placeNow(paragraph.speaker),
      commitments: paragraph.commitments.map((one) => ({ ...one, party: placeNow(one.party) })),
    })),
  }
}

function isSame(one: Party, other: Party): boolean {
  if (one.agency !== undefined || other.agency !== undefined) return one.agency === other.agency
  return one.names?.['en'] === other.names?.['en']
}

/** Words of one's own are own, and those of another party are attributed, whatever they were to whoever wrote them. */
function asSpokenTo(form: ReadoutForm, own: number): ReadoutForm {
  return {
    ...form,
    paragraphs: form.paragraphs.map((paragraph) => ({
      ...paragraph,
      voice: paragraph.voice === 'joint' ? 'joint' : paragraph.speaker === own ? 'own' : 'attributed',
    })),
  }
}
