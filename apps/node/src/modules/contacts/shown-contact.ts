import type {
  ContactAnswer,
  ContactRecord,
  ContactSummary,
  PressLine as ShownPressLine,
  Publication as ShownPublication,
  Readout as ShownReadout,
  ReadoutAnswer,
  ReadoutParagraph,
} from '@concert/api'
import type { Directory, Instant, Paragraph } from '@concert/statement'
import type { Said } from '../../kernel/said-table.ts'
import type { Versioned } from '../../kernel/versions.ts'
import { commitmentsOf } from './commitments.ts'
import { languagesMissing } from './language-rules.ts'
import { allOf, newest } from './queries.ts'
import {
  awaitedFor,
  consentsTo,
  contactStanding,
  isPublishable,
  publicationStanding,
  readoutStanding,
  unsigned,
} from './standing.ts'
import type {
  Agreement,
  Answer,
  Contact,
  Conversation,
  Objection,
  PressLine,
  Publication,
  Readout,
} from './contact.ts'

type Shown = { readonly now: Instant; readonly directory: Directory }

/** A conversation with everything on it that the reader may see. */
export function showContact(
  contact: Contact,
  actions: ContactAnswer['contact']['actions'],
  { now, directory }: Shown,
): ContactAnswer['contact'] {
  return {
    ...factsOf(contact, now),
    records: contact.conversations.map(showRecord),
    pressLines: contact.pressLines.map(showPressLine),
    readouts: contact.readouts.map((readout) => showReadout(readout, contact, directory)),
    publications: contact.publications.map((publication) => showPublication(publication, contact)),
    commitments: commitmentsOf(contact, actions),
    actions,
  }
}

/** A conversation in a list. */
export function summarise(contact: Contact, now: Instant): ContactSummary {
  const all = allOf(contact)
  const last = all.at(-1)!
  const lines = newest(contact.pressLines)
  return {
    ...factsOf(contact, now),
    index: all[0]!.index,
    latest: last.index,
    received: last.received,
    recordedBy: [...new Set(contact.conversations.map(({ agency }) => agency as string))],
    pressLine: lines.length === 0 ? 'none' : lines.some(({ body }) => body.cleared) ? 'cleared' : 'prepared',
    readouts: newest(contact.readouts).map((readout) => ({
      ...steps(readout),
      standing: readoutStanding(readout, contact),
      awaited: awaitedFor(readout, contact.answers),
    })),
    publications: newest(contact.publications).map((publication) => ({
      ...steps(publication),
      standing: publicationStanding(publication, contact),
      objections: objectionsTo(publication, contact).length,
    })),
  }
}

function steps({ id, index, agency, version }: Versioned<Said>) {
  return { id, index, agency, version }
}

/** What it was, by the newest that says so: the publication for everyone, else the readout, else the record. */
function factsOf(contact: Contact, now: Instant) {
  const telling = [contact.publications, contact.readouts, contact.conversations].find(
    (ones) => ones.length > 0,
  )
  const { event, body } = (newest<Conversation | Readout | Publication>(telling!).at(-1) ?? telling!.at(-1))!
  const { medium, date, began, ended, parties, requestedBy, chair, topics, interpreted } = body
  return {
    id: allOf(contact)[0]!.id,
    event,
    medium,
    date,
    began,
    ended,
    parties,
    requestedBy,
    chair,
    topics,
    interpreted,
    standing: contactStanding(body, now),
  }
}

/** What every statement shows of its frame. */
function frameOf({ index, id, agency, audience, label, received }: Said) {
  return { index, id, agency, audience: audience.join(' '), label, received }
}

function versionOf({ replaces, version, replacedBy }: Versioned<Said>) {
  return { replaces, version, replacedBy: replacedBy ?? null }
}

function showRecord(record: Conversation): ContactRecord {
  const { event, lang, body } = record
  return { ...frameOf(record), ...versionOf(record), event, lang, ...body }
}

function showPressLine(line: PressLine): ShownPressLine {
  return { ...frameOf(line), ...versionOf(line), ...line.body }
}

function showReadout(readout: Readout, contact: Contact, directory: Directory): ShownReadout {
  const { event, lang, refs, inReplyTo, body } = readout
  const withdrawal = contact.withdrawals.find((one) => one.inReplyTo === readout.id)
  return {
    ...frameOf(readout),
    ...versionOf(readout),
    event,
    lang,
    conversation: refs[0]!,
    beside: inReplyTo,
    ...body,
    paragraphs: body.paragraphs.map((paragraph) => showParagraph(paragraph, readout, contact.answers)),
    standing: readoutStanding(readout, contact),
    awaited: awaitedFor(readout, contact.answers),
    languagesMissing: languagesMissing(body, directory),
    answers: contact.answers.filter((one) => one.inReplyTo === readout.id).map(showAnswer),
    withdrawal:
      withdrawal === undefined ? null : { ...frameOf(withdrawal), lang: withdrawal.lang, ...withdrawal.body },
  }
}

function showParagraph(paragraph: Paragraph, readout: Readout, answers: readonly Answer[]): ReadoutParagraph {
  const consents = consentsTo(paragraph, readout, answers).map(({ agency, needed, answer, index }) => ({
    agency,
    needed,
    answer: answer?.answer ?? null,
    texts: answer?.texts,
    reason: answer?.reason,
    index: answer === null ? null : index,
  }))
  return { ...paragraph, consents, publishable: isPublishable(paragraph, readout, answers) }
}

function showAnswer(answer: Answer): ReadoutAnswer {
  return { ...frameOf(answer), ...versionOf(answer), lang: answer.lang, ...answer.body }
}

export function showPublication(publication: Publication, contact: Contact): ShownPublication {
  const { event, refs, inReplyTo, body } = publication
  const standing = publicationStanding(publication, contact)
  return {
    ...frameOf(publication),
    ...versionOf(publication),
    contact: allOf(contact)[0]!.id,
    event,
    readout: refs[0]!,
    beside: inReplyTo,
    ...body,
    standing,
    awaited: unsigned(publication, contact.agreements),
    agreements: contact.agreements
      .filter((one) => one.inReplyTo === publication.id)
      .map((agreement: Agreement) => ({ ...frameOf(agreement), ...agreement.body })),
    objections: objectionsTo(publication, contact).map((objection) => ({
      ...frameOf(objection),
      ...versionOf(objection),
      ...objection.body,
    })),
  }
}

/** Objections to it that stand; what was objected to an earlier version stays with that one. */
function objectionsTo({ id }: Publication, { objections }: Contact): Objection[] {
  return newest(objections).filter(({ inReplyTo }) => inReplyTo === id)
}
