import type { ContactStanding, PublicationStanding, ReadoutStanding } from '@concert/api'
import { formatInstant, instantMs, type Instant, type Paragraph } from '@concert/statement'
import type { Answer, Contact, Publication, Readout } from './contact.ts'

type Party = { readonly agency?: string | undefined }
type Hours = {
  readonly date: string
  readonly began?: string | undefined
  readonly ended?: string | undefined
}
type Side = { readonly agency: string; readonly body: { readonly parties: readonly Party[] } }

/** What a party has answered of a paragraph, in its newest answer to exactly this version; null: it has not. */
export type Consent = {
  readonly agency: string
  readonly needed: boolean
  readonly answer: Answer['body']['paragraphs'][number] | null
  readonly index: number | null
}

/** A day begins fourteen hours before it does in UTC, in the zone furthest to the east. */
const dayBeginsMs = 14 * 3_600_000

export function contactStanding({ date, began }: Hours, now: Instant): ContactStanding {
  return now >= (began ?? dayBegins(date)) ? 'held' : 'planned'
}

/** From when on there is something to tell of it: its end, or its beginning, or its day. */
export function heldFrom({ date, began, ended }: Hours): string {
  return ended ?? began ?? dayBegins(date)
}

function dayBegins(date: string): string {
  return formatInstant(instantMs(`${date}T00:00:00.000Z` as Instant) - dayBeginsMs)
}

/** The parties beside the author that are in the directory, each once, in their order. */
export function otherAgencies({ agency, body: { parties } }: Side): string[] {
  const named = parties.flatMap((party) => party.agency ?? [])
  return [...new Set(named)].filter((one) => one !== agency)
}

/**
 * Whose consent a paragraph needs: of words attributed to a party, that party's; of joint words, every other's. A party
 * that is not in the directory cannot give it: `absent` says so.
 */
export function consentNeeded(
  { voice, speaker }: Pick<Paragraph, 'voice' | 'speaker'>,
  side: Side,
): { readonly of: readonly string[]; readonly absent: boolean } {
  if (voice === 'own') return { of: [], absent: false }
  const { parties } = side.body
  const concerned = voice === 'joint' ? parties : [parties[speaker!]!]
  return {
    of: otherAgencies({ agency: side.agency, body: { parties: concerned } }),
    absent: concerned.some(({ agency }) => agency === undefined),
  }
}

/** Of every other party in the directory, what it has answered of the paragraph. */
export function consentsTo(paragraph: Paragraph, readout: Readout, answers: readonly Answer[]): Consent[] {
  const { of } = consentNeeded(paragraph, readout)
  return otherAgencies(readout).map((agency) => {
    const answer = answerBy(agency, readout, answers)
    return {
      agency,
      needed: of.includes(agency),
      answer: answer?.body.paragraphs.find((one) => one.paragraph === paragraph.id) ?? null,
      index: answer?.index ?? null,
    }
  })
}

/** The newest answer of a party to exactly this version of the readout. */
export function answerBy(agency: string, readout: Readout, answers: readonly Answer[]): Answer | undefined {
  return answers.findLast((one) => one.agency === agency && one.inReplyTo === readout.id)
}

/** Nobody's consent to it is missing, and nobody is concerned who could not give it. */
export function isPublishable(paragraph: Paragraph, readout: Readout, answers: readonly Answer[]): boolean {
  if (consentNeeded(paragraph, readout).absent) return false
  return consentsTo(paragraph, readout, answers).every(
    ({ needed, answer }) => !needed || answer?.answer === 'confirmed',
  )
}

/** Agencies whose consent something in it needs, and that have not answered this version. */
export function awaitedFor(readout: Readout, answers: readonly Answer[]): string[] {
  const needed = new Set(readout.body.paragraphs.flatMap((one) => consentNeeded(one, readout).of))
  return otherAgencies(readout).filter(
    (agency) => needed.has(agency) && answerBy(agency, readout, answers) === undefined,
  )
}

export function readoutStanding(
  { id, replacedBy }: Readout,
  { withdrawals, publications }: Pick<Contact, 'withdrawals' | 'publications'>,
): ReadoutStanding {
  if (replacedBy !== undefined) return 'replaced'
  if (withdrawals.some(({ inReplyTo }) => inReplyTo === id)) return 'withdrawn'
  return publications.some(({ refs }) => refs[0] === id) ? 'published' : 'offered'
}

/** Agreed by the signature of every other party in the directory, of which there is one at least. */
export function publicationStanding(
  publication: Publication,
  { agreements, publications }: Pick<Contact, 'agreements' | 'publications'>,
): PublicationStanding {
  const others = otherAgencies(publication)
  if (others.length > 0 && unsigned(publication, agreements).length === 0) return 'agreed'
  const beside = publications.some(
    ({ agency, replacedBy }) => agency !== publication.agency && replacedBy === undefined,
  )
  return beside ? 'divergent' : 'own'
}

/** Parties in the directory whose signature under the publication is missing. */
export function unsigned(publication: Publication, agreements: Contact['agreements']): string[] {
  const signed = agreements.filter(({ inReplyTo }) => inReplyTo === publication.id)
  return otherAgencies(publication).filter((one) => !signed.some(({ agency }) => agency === one))
}
