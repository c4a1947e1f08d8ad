import type { Understood } from '@concert/statement'
import { isWithin } from '../../kernel/audience-within.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { isVisible } from '../../kernel/visibility.ts'
import { withdrawnFaults } from './readout-rules.ts'
import { contactsSay } from './rule-texts.ts'
import type { Known } from './rule-view.ts'
import { consentNeeded, otherAgencies } from './standing.ts'
import { newestFaults, onceFaults, versionFaults } from './version-rules.ts'
import type { Answer, Contact, Readout } from './contact.ts'

type AnswerStatement = Understood<'contacts.answer'>

/** By another party, of the newest version that is offered, and of every paragraph that needs its consent. */
export function answerFaults(statement: AnswerStatement, known: Known): CodedFault[] {
  const { by, inReplyTo } = statement
  const readout = known.all.readouts.find(({ id }) => id === inReplyTo)
  if (readout === undefined) return [faultAt('unknown', 'inReplyTo', contactsSay.notReadout(inReplyTo!))]
  const others = otherAgencies(readout)
  if (!others.includes(by)) return [faultAt('not-entitled', 'by', contactsSay.answeredByOthers(others))]
  const stands = [...newestFaults(readout, 'inReplyTo'), ...withdrawnFaults(readout, known.all)]
  if (stands.length > 0) return stands
  const before = known.all.answers.filter((one) => one.inReplyTo === readout.id)
  return [
    ...paragraphFaults(statement, readout),
    ...onceFaults(statement, before, 'answer'),
    ...versionFaults(statement, before, 'answer'),
    ...reachFaults(statement, readout, known),
    ...takenBackFaults(statement, { before, readout, publications: known.all.publications }),
  ]
}

function paragraphFaults({ by, body }: AnswerStatement, readout: Readout): CodedFault[] {
  const there = new Set(readout.body.paragraphs.map(({ id }) => id))
  const answered = new Set(body.paragraphs.map(({ paragraph }) => paragraph))
  const strange = body.paragraphs.flatMap(({ paragraph }, at): CodedFault[] =>
    there.has(paragraph)
      ? []
      : [faultAt('unknown', `body.paragraphs.${at}.paragraph`, contactsSay.readoutLacksParagraph(paragraph))],
  )
  const left = readout.body.paragraphs
    .filter((one) => consentNeeded(one, readout).of.includes(by) && !answered.has(one.id))
    .map(({ id }) => id)
  if (left.length === 0) return strange
  const said = contactsSay.leavesOut({ paragraphs: left, by })
  return [...strange, faultAt('conflict', 'body.paragraphs', said)]
}

/** The author reads it, and nobody who may not read the readout. */
function reachFaults(
  { by, audience }: AnswerStatement,
  readout: Readout,
  { directory }: Known,
): CodedFault[] {
  const place = 'audience'
  if (!isVisible(audience, by, { agency: readout.agency }, directory))
    return [faultAt('conflict', place, contactsSay.authorReadsAnswer(readout.agency))]
  if (isWithin({ audience, by }, { audience: readout.audience, by: readout.agency }, directory)) return []
  return [faultAt('conflict', place, contactsSay.furtherThanReadout(readout.audience))]
}

/** A consent that was published upon is not taken back; what stands against it afterwards is an objection. */
function takenBackFaults(
  { by, body }: AnswerStatement,
  {
    before,
    readout,
    publications,
  }: {
    readonly before: readonly Answer[]
    readonly readout: Readout
    readonly publications: Contact['publications']
  },
): CodedFault[] {
  const earlier = before.findLast(({ agency }) => agency === by)
  const published = publications.find(({ refs }) => refs[0] === readout.id)
  if (earlier === undefined || published === undefined) return []
  const inPublic = new Set(published.body.paragraphs.map(({ id }) => id))
  const back = earlier.body.paragraphs
    .filter(({ paragraph, answer }) => answer === 'confirmed' && inPublic.has(paragraph))
    .filter(({ paragraph }) => !isConfirmed(paragraph, body))
    .map(({ paragraph }) => paragraph)
  if (back.length === 0) return []
  const said = contactsSay.takesBack({ paragraphs: back, index: published.index })
  return [faultAt('conflict', 'body.paragraphs', said)]
}

function isConfirmed(id: string, { paragraphs }: AnswerStatement['body']): boolean {
  return paragraphs.some(({ paragraph, answer }) => paragraph === id && answer === 'confirmed')
}
