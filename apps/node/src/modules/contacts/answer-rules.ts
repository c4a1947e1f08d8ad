import type { Understood } from '@concert/statement'
import { isWithin } from '../../kernel/audience-within.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { isVisible } from '../../kernel/visibility.ts'
import { withdrawnFaults } from './readout-rules.ts'
import type { Known } from './rule-view.ts'
import { consentNeeded, otherAgencies } from './standing.ts'
import { newestFaults, onceFaults, versionFaults } from './version-rules.ts'
import type { Answer, Contact, Readout } from './contact.ts'

type AnswerStatement = Understood<'contacts.answer'>

/** By another party, of the newest version that is offered, and of every paragraph that needs its consent. */
export function answerFaults(statement: AnswerStatement, known: Known): CodedFault[] {
  const { by, inReplyTo } = statement
  const readout = known.all.readouts.find(({ id }) => id === inReplyTo)
  if (readout === undefined)
    return [{ code: 'unknown', place: 'inReplyTo', message: `${inReplyTo!} is not a readout` }]
  if (!otherAgencies(readout).includes(by))
    return [
      {
        code: 'not-entitled',
        place: 'by',
        message: `it is answered by the other parties: ${otherAgencies(readout).join(', ')}`,
      },
    ]
  const stands = [...newestFaults(readout, 'inReplyTo'), ...withdrawnFaults(readout, known.all)]
  if (stands.length > 0) return stands
  const before = known.all.answers.filter((one) => one.inReplyTo === readout.id)
  return [
    ...paragraphFaults(statement, readout),
    ...onceFaults(statement, before, 'an answer'),
    ...versionFaults(statement, before, 'an answer to this readout'),
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
      : [
          {
            code: 'unknown',
            place: `body.paragraphs.${at}.paragraph`,
            message: `the readout has no paragraph "${paragraph}"`,
          },
        ],
  )
  const left = readout.body.paragraphs
    .filter((one) => consentNeeded(one, readout).of.includes(by) && !answered.has(one.id))
    .map(({ id }) => id)
  if (left.length === 0) return strange
  const message = `leaves out ${left.join(', ')}: what needs the consent of ${by} is confirmed, amended or declined`
  return [...strange, { code: 'conflict', place: 'body.paragraphs', message }]
}

/** The author reads it, and nobody who may not read the readout. */
function reachFaults(
  { by, audience }: AnswerStatement,
  readout: Readout,
  { directory }: Known,
): CodedFault[] {
  const place = 'audience'
  if (!isVisible(audience, by, { agency: readout.agency }, directory))
    return [{ code: 'conflict', place, message: `${readout.agency}, whose readout it is, must read it` }]
  if (isWithin({ audience, by }, { audience: readout.audience, by: readout.agency }, directory)) return []
  return [
    { code: 'conflict', place, message: `reaches further than the readout: ${readout.audience.join(', ')}` },
  ]
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
  const message = `takes back ${back.join(', ')}, published at entry ${published.index}; object to that (contacts.objection)`
  return [{ code: 'conflict', place: 'body.paragraphs', message }]
}

function isConfirmed(id: string, { paragraphs }: AnswerStatement['body']): boolean {
  return paragraphs.some(({ paragraph, answer }) => paragraph === id && answer === 'confirmed')
}
