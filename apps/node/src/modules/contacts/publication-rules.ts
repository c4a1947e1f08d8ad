import type { Paragraph, Understood } from '@concert/statement'
import { isDeepStrictEqual } from 'node:util'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { languageFaults } from './language-rules.ts'
import { contactWith, newest } from './queries.ts'
import { withdrawnFaults } from './readout-rules.ts'
import { saidOf, type Known } from './rule-view.ts'
import { consentNeeded, consentsTo, otherAgencies } from './standing.ts'
import { eventNamed } from './conversation-rules.ts'
import { newestFaults, noVersionFaults, onceFaults, versionFaults } from './version-rules.ts'
import type { Contact, PressLine, Publication, Readout } from './contact.ts'

type PublicationStatement = Understood<'contacts.publication'>

/** What a party's readout says, and nothing else, in every language, with every consent, and after the embargo. */
export function publicationFaults(statement: PublicationStatement, known: Known): CodedFault[] {
  const { by, refs, body } = statement
  const place = 'refs.0'
  const readout = known.all.readouts.find(({ id, agency }) => id === refs![0] && agency === by)
  if (readout === undefined)
    return [{ code: 'unknown', place, message: `${refs![0]!} is not a readout by ${by}` }]
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
    ...onceFaults(statement, publications, 'a publication'),
    ...versionFaults(statement, publications, 'a publication of this conversation'),
    ...besideFaults(statement, known),
  ]
}

function openFaults({ label }: { readonly label: string }): CodedFault[] {
  if (label === 'TLP:CLEAR') return []
  return [{ code: 'conflict', place: 'label', message: 'must be TLP:CLEAR: it is for everyone' }]
}

/** By the instant of receipt: at the instant that the embargo ends, it has ended. */
function embargoFaults({ body: { embargo } }: Readout, now: string): CodedFault[] {
  if (embargo === undefined || now >= embargo) return []
  return [
    {
      code: 'conflict',
      place: 'refs.0',
      message: `the readout is under embargo until ${embargo} (it is ${now})`,
    },
  ]
}

const kept = ['medium', 'date', 'parties', 'topics'] as const
const mayBeLeftOut = ['began', 'ended', 'requestedBy', 'chair', 'interpreted'] as const

/** Paragraphs and what surrounds them may be left out, in their order, and never altered. */
function sameFaults({ body, about }: PublicationStatement, readout: Readout): CodedFault[] {
  const message = `must be the readout's (entry ${readout.index})`
  const altered = [
    ...kept.filter((field) => !isDeepStrictEqual(body[field], readout.body[field])),
    ...mayBeLeftOut.filter(
      (field) => body[field] !== undefined && !isDeepStrictEqual(body[field], readout.body[field]),
    ),
  ].map((field): CodedFault => ({ code: 'conflict', place: `body.${field}`, message }))
  const event: CodedFault[] =
    (about ?? null) === readout.event
      ? []
      : [{ code: 'conflict', place: 'about', message: `must be ${eventNamed(readout)}, as of the readout` }]
  return [...altered, ...event, ...paragraphFaults(body.paragraphs, readout)]
}

function paragraphFaults(paragraphs: readonly Paragraph[], readout: Readout): CodedFault[] {
  const places = paragraphs.map(({ id }) => readout.body.paragraphs.findIndex((one) => one.id === id))
  const faults = paragraphs.flatMap((paragraph, at): CodedFault[] => {
    const original = readout.body.paragraphs[places[at]!]
    const place = `body.paragraphs.${at}`
    if (original === undefined)
      return [{ code: 'unknown', place, message: `the readout has no paragraph "${paragraph.id}"` }]
    if (isDeepStrictEqual(paragraph, original)) return []
    return [{ code: 'conflict', place, message: `is not what the readout says in "${paragraph.id}"` }]
  })
  const isInOrder = places.every((place, at) => at === 0 || places[at - 1]! < place)
  if (faults.length > 0 || isInOrder) return faults
  return [{ code: 'conflict', place: 'body.paragraphs', message: 'must stand in the order of the readout' }]
}

/** Words of others are public with their consent alone, given to exactly this version. */
function consentFaults(
  paragraphs: readonly Paragraph[],
  readout: Readout,
  answers: Contact['answers'],
): CodedFault[] {
  return paragraphs.flatMap((paragraph, at): CodedFault[] => {
    const message = missingConsent(paragraph, readout, answers)
    return message === undefined
      ? []
      : [{ code: 'conflict', place: `body.paragraphs.${at}`, message: `"${paragraph.id}" ${message}` }]
  })
}

function missingConsent(
  paragraph: Paragraph,
  readout: Readout,
  answers: Contact['answers'],
): string | undefined {
  if (consentNeeded(paragraph, readout).absent)
    return 'holds words of a party that is not in the directory and cannot confirm them; leave it out'
  const missing = consentsTo(paragraph, readout, answers)
    .filter(({ needed, answer }) => needed && answer?.answer !== 'confirmed')
    .map(({ agency, answer }) => `${agency} (${answer?.answer ?? 'no answer'})`)
  if (missing.length === 0) return undefined
  return `is not confirmed by ${missing.join(', ')} in an answer to this version; leave it out, or wait`
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
  if (line === undefined)
    return [{ code: 'unknown', place, message: `${by} has cleared no line on this conversation` }]
  if (!isDeepStrictEqual(pressLine, line.body.texts))
    return [{ code: 'conflict', place, message: `is not the line that was cleared, at entry ${line.index}` }]
  const { embargo } = line.body
  if (embargo === undefined || now >= embargo) return []
  return [{ code: 'conflict', place, message: `the line is under embargo until ${embargo} (it is ${now})` }]
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
    const message = `${inReplyTo} is not another party's publication of a conversation with ${by}`
    return [{ code: 'unknown', place, message }]
  }
  if (replaces !== undefined) return []
  const contact = contactWith(contacts, refs![0]!)
  const other = contact?.publications.find(({ agency }) => agency !== by)
  if (other === undefined) return []
  const message = `is missing: ${other.agency} published its own at entry ${other.index}; name it, ${other.id}`
  return [{ code: 'conflict', place, message }]
}

/** The signature of another party under the newest version of a publication, in public, and once. */
export function agreementFaults(statement: Understood<'contacts.agreement'>, known: Known): CodedFault[] {
  return signatureFaults(statement, known, ({ id }) => {
    const earlier = known.all.agreements.find(
      ({ agency, inReplyTo }) => agency === statement.by && inReplyTo === id,
    )
    if (earlier === undefined) return noVersionFaults(statement)
    const message = `${statement.by} has agreed already, at entry ${earlier.index}`
    return [{ code: 'conflict', place: 'inReplyTo', message }]
  })
}

/** What another party holds against the newest version of a publication, in public. */
export function objectionFaults(statement: Understood<'contacts.objection'>, known: Known): CodedFault[] {
  return signatureFaults(statement, known, (publication) => {
    const there = new Set(publication.body.paragraphs.map(({ id }) => id))
    const strange = (statement.body.paragraphs ?? []).flatMap((id, at): CodedFault[] =>
      there.has(id)
        ? []
        : [
            {
              code: 'unknown',
              place: `body.paragraphs.${at}`,
              message: `the publication has no paragraph "${id}"`,
            },
          ],
    )
    const before = known.all.objections.filter(({ inReplyTo }) => inReplyTo === publication.id)
    return [...strange, ...versionFaults(statement, before, 'an objection to this publication')]
  })
}

function signatureFaults(
  { by, inReplyTo, label }: Understood<'contacts.agreement' | 'contacts.objection'>,
  { all }: Known,
  more: (publication: Publication) => CodedFault[],
): CodedFault[] {
  const publication = all.publications.find(({ id }) => id === inReplyTo)
  if (publication === undefined)
    return [{ code: 'unknown', place: 'inReplyTo', message: `${inReplyTo!} is not a publication` }]
  if (!otherAgencies(publication).includes(by))
    return [
      {
        code: 'not-entitled',
        place: 'by',
        message: `this is for the other parties: ${otherAgencies(publication).join(', ')}`,
      },
    ]
  return [...openFaults({ label }), ...newestFaults(publication, 'inReplyTo'), ...more(publication)]
}
