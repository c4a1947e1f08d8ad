import type { Sentence } from '@concert/language'
import type { Paragraph, Understood } from '@concert/statement'
import { isDeepStrictEqual } from 'node:util'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { languageFaults } from './language-rules.ts'
import { contactWith, newest } from './queries.ts'
import { withdrawnFaults } from './readout-rules.ts'
import { contactsSay } from './rule-texts.ts'
import type { Unconfirmed } from './rule-texts/publications-say.ts'
import { saidOf, type Known } from './rule-view.ts'
import { consentNeeded, consentsTo, otherAgencies } from './standing.ts'
import { newestFaults, noVersionFaults, onceFaults, versionFaults } from './version-rules.ts'
import type { Contact, PressLine, Publication, Readout } from './contact.ts'

type PublicationStatement = Understood<'contacts.publication'>

/** What a party's readout says, and nothing else, in every language, with every consent, and after the embargo. */
export function publicationFaults(statement: PublicationStatement, known: Known): CodedFault[] {
  const { by, refs, body } = statement
  const place = 'refs.0'
  const readout = known.all.readouts.find(({ id, agency }) => id === refs![0] && agency === by)
  if (readout === undefined)
    return [faultAt('unknown', place, contactsSay.notOwnReadout({ id: refs![0]!, by }))]
  const stands = [
    ...newestFaults(readout, place),
    ...withdrawnFaults(readout, known.all).map((fault) => ({ ...fault, place })),
  ]
  if (stands.length > 0) return stands
  const { pressLines, publications } = saidOf(known.all, readout.refs[0]!)
  return [
    ...openFaults(statement),
    ...embargoFaults(readout, known.now),
    ...sameFaults(statement, readout),
    ...consentFaults(body.paragraphs, readout, known.all.answers),
    ...languageFaults(body, known.directory),
    ...pressLineFaults(statement, newest(pressLines), known.now),
    ...onceFaults(statement, publications, 'publication'),
    ...versionFaults(statement, publications, 'publication'),
    ...besideFaults(statement, known),
  ]
}

function openFaults({ label }: { readonly label: string }): CodedFault[] {
  if (label === 'TLP:CLEAR') return []
  return [faultAt('conflict', 'label', contactsSay.mustBeClear)]
}

/** By the instant of receipt: at the instant that the embargo ends, it has ended. */
function embargoFaults({ body: { embargo } }: Readout, now: string): CodedFault[] {
  if (embargo === undefined || now >= embargo) return []
  return [faultAt('conflict', 'refs.0', contactsSay.readoutUnderEmbargo({ embargo, now }))]
}

const kept = ['medium', 'date', 'parties', 'topics'] as const
const mayBeLeftOut = ['began', 'ended', 'requestedBy', 'chair', 'interpreted'] as const

/** Paragraphs and what surrounds them may be left out, in their order, and never altered. */
function sameFaults({ body, about }: PublicationStatement, readout: Readout): CodedFault[] {
  const said = contactsSay.readoutSays(readout.index)
  const altered = [
    ...kept.filter((field) => !isDeepStrictEqual(body[field], readout.body[field])),
    ...mayBeLeftOut.filter(
      (field) => body[field] !== undefined && !isDeepStrictEqual(body[field], readout.body[field]),
    ),
  ].map((field) => faultAt('conflict', `body.${field}`, said))
  const event =
    (about ?? null) === readout.event
      ? []
      : [faultAt('conflict', 'about', contactsSay.eventAsOfReadout(readout.event))]
  return [...altered, ...event, ...paragraphFaults(body.paragraphs, readout)]
}

function paragraphFaults(paragraphs: readonly Paragraph[], readout: Readout): CodedFault[] {
  const places = paragraphs.map(({ id }) => readout.body.paragraphs.findIndex((one) => one.id === id))
  const faults = paragraphs.flatMap((paragraph, at): CodedFault[] => {
    const original = readout.body.paragraphs[places[at]!]
    const place = `body.paragraphs.${at}`
    if (original === undefined)
      return [faultAt('unknown', place, contactsSay.readoutLacksParagraph(paragraph.id))]
    if (isDeepStrictEqual(paragraph, original)) return []
    return [faultAt('conflict', place, contactsSay.paragraphAltered(paragraph.id))]
  })
  const isInOrder = places.every((place, at) => at === 0 || places[at - 1]! < place)
  if (faults.length > 0 || isInOrder) return faults
  return [faultAt('conflict', 'body.paragraphs', contactsSay.paragraphOrder)]
}

/** Words of others are public with their consent alone, given to exactly this version. */
function consentFaults(
  paragraphs: readonly Paragraph[],
  readout: Readout,
  answers: Contact['answers'],
): CodedFault[] {
  return paragraphs.flatMap((paragraph, at): CodedFault[] => {
    const said = missingConsent(paragraph, readout, answers)
    return said === undefined ? [] : [faultAt('conflict', `body.paragraphs.${at}`, said)]
  })
}

function missingConsent(
  paragraph: Paragraph,
  readout: Readout,
  answers: Contact['answers'],
): Sentence | undefined {
  if (consentNeeded(paragraph, readout).absent) return contactsSay.absentCannotConfirm(paragraph.id)
  const missing = consentsTo(paragraph, readout, answers).flatMap(
    ({ needed, agency, answer }): Unconfirmed[] => {
      const given = answer?.answer ?? 'no answer'
      return needed && given !== 'confirmed' ? [{ agency, answer: given }] : []
    },
  )
  if (missing.length === 0) return undefined
  return contactsSay.notConfirmed({ paragraph: paragraph.id, by: missing })
}

/** As the author has cleared it. */
function pressLineFaults(
  { by, body: { pressLine } }: PublicationStatement,
  pressLines: readonly PressLine[],
  now: string,
): CodedFault[] {
  if (pressLine === undefined) return []
  const place = 'body.pressLine'
  const line = pressLines.find(({ agency, body }) => agency === by && body.cleared)
  if (line === undefined) return [faultAt('unknown', place, contactsSay.noLineCleared(by))]
  if (!isDeepStrictEqual(pressLine, line.body.texts))
    return [faultAt('conflict', place, contactsSay.notLineCleared(line.index))]
  const { embargo } = line.body
  if (embargo === undefined || now >= embargo) return []
  return [faultAt('conflict', place, contactsSay.lineUnderEmbargo({ embargo, now }))]
}

/** Where another party has published already, one's own stands beside it, and says so. */
function besideFaults(
  { by, inReplyTo, replaces, refs, body }: PublicationStatement,
  { contacts, all }: Known,
): CodedFault[] {
  const place = 'inReplyTo'
  if (inReplyTo !== undefined) {
    const named = all.publications.find(({ id }) => id === inReplyTo)
    const isOfBoth =
      named !== undefined &&
      otherAgencies(named).includes(by) &&
      body.parties.some(({ agency }) => agency === named.agency)
    if (isOfBoth) return []
    return [faultAt('unknown', place, contactsSay.notAnothersPublication({ id: inReplyTo, by }))]
  }
  if (replaces !== undefined) return []
  const contact = contactWith(contacts, refs![0]!)
  const other = contact?.publications.find(({ agency }) => agency !== by)
  if (other === undefined) return []
  return [faultAt('conflict', place, contactsSay.anotherPublished(other))]
}

/** The signature of another party under the newest version of a publication, in public, and once. */
export function agreementFaults(statement: Understood<'contacts.agreement'>, known: Known): CodedFault[] {
  return signatureFaults(statement, known, ({ id }) => {
    const earlier = known.all.agreements.find(
      ({ agency, inReplyTo }) => agency === statement.by && inReplyTo === id,
    )
    if (earlier === undefined) return noVersionFaults(statement)
    const said = contactsSay.agreedAlready({ by: statement.by, index: earlier.index })
    return [faultAt('conflict', 'inReplyTo', said)]
  })
}

/** What another party holds against the newest version of a publication, in public. */
export function objectionFaults(statement: Understood<'contacts.objection'>, known: Known): CodedFault[] {
  return signatureFaults(statement, known, (publication) => {
    const there = new Set(publication.body.paragraphs.map(({ id }) => id))
    const strange = (statement.body.paragraphs ?? []).flatMap((id, at): CodedFault[] =>
      there.has(id)
        ? []
        : [faultAt('unknown', `body.paragraphs.${at}`, contactsSay.publicationLacksParagraph(id))],
    )
    const before = known.all.objections.filter(({ inReplyTo }) => inReplyTo === publication.id)
    return [...strange, ...versionFaults(statement, before, 'objection')]
  })
}

function signatureFaults(
  { by, inReplyTo, label }: Understood<'contacts.agreement' | 'contacts.objection'>,
  { all }: Known,
  more: (publication: Publication) => CodedFault[],
): CodedFault[] {
  const publication = all.publications.find(({ id }) => id === inReplyTo)
  if (publication === undefined)
    return [faultAt('unknown', 'inReplyTo', contactsSay.notPublication(inReplyTo!))]
  const others = otherAgencies(publication)
  if (!others.includes(by)) return [faultAt('not-entitled', 'by', contactsSay.forOtherParties(others))]
  return [...openFaults({ label }), ...newestFaults(publication, 'inReplyTo'), ...more(publication)]
}
