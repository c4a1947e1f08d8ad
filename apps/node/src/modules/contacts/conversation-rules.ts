import type { Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { hoursFaults, heldFaults, partyFaults, takesPartFaults } from './party-rules.ts'
import { newest } from './queries.ts'
import { saidOf, type Known } from './rule-view.ts'
import { otherAgencies } from './standing.ts'
import { newestFaults, onceFaults, versionFaults } from './version-rules.ts'
import type { Conversation } from './contact.ts'

type ConversationStatement = Understood<'contacts.conversation'>
type PressLineStatement = Understood<'contacts.press-line'>

const wideCircles = ['members', 'observers', 'dialogue-partners']
const strictLabels = ['TLP:AMBER+STRICT', 'TLP:RED']

/** A party's own record of a conversation that is planned or was held: sealed, and for few. */
export function conversationFaults(statement: ConversationStatement, known: Known): CodedFault[] {
  const { by, body } = statement
  return [
    ...partyFaults(body.parties, known.directory),
    ...takesPartFaults(by, body.parties),
    ...sealedFaults(statement),
    ...hoursFaults(body),
    ...besideFaults(statement, known),
    ...versionFaults(statement, known.all.conversations, 'the record of a conversation'),
    ...sameEventFaults(statement, known.all.conversations),
  ]
}

function sealedFaults({ audience, label }: ConversationStatement): CodedFault[] {
  if (audience.includes('public'))
    return [
      {
        code: 'conflict',
        place: 'audience',
        message: 'the record of a conversation is sealed; its publication is what the public reads',
      },
    ]
  const wide = audience.find((one) => wideCircles.includes(one))
  if (wide === undefined || strictLabels.includes(label)) return []
  const message = `must be ${strictLabels.join(' or ')} for all ${wide}; or name agencies instead`
  return [{ code: 'conflict', place: 'label', message }]
}

/** Another party's record or readout of the same conversation, which the author may see. */
function besideFaults({ by, inReplyTo }: ConversationStatement, { all }: Known): CodedFault[] {
  if (inReplyTo === undefined) return []
  const other = [...all.conversations, ...all.readouts].find(({ id }) => id === inReplyTo)
  if (other !== undefined && otherAgencies(other).includes(by)) return []
  const message = `${inReplyTo} is not another party's record or readout of a conversation`
  return [{ code: 'unknown', place: 'inReplyTo', message }]
}

function sameEventFaults(
  { about, replaces }: ConversationStatement,
  conversations: readonly Conversation[],
): CodedFault[] {
  const before = conversations.find(({ id }) => id === replaces)
  if (before === undefined || before.event === (about ?? null)) return []
  return [{ code: 'conflict', place: 'about', message: `must be ${eventNamed(before)}, as before` }]
}

export function eventNamed({ event }: { readonly event: string | null }): string {
  return event ?? 'absent'
}

/** A party's line: kept back until the conversation is over, and public only when it is cleared and no embargo runs. */
export function pressLineFaults(statement: PressLineStatement, known: Known): CodedFault[] {
  const { by, inReplyTo } = statement
  const named = known.all.conversations.find(({ id }) => id === inReplyTo)
  if (named === undefined)
    return [{ code: 'unknown', place: 'inReplyTo', message: `${inReplyTo!} is not a conversation` }]
  const { pressLines } = saidOf(known.all, named.id)
  const strange = takesPartFaults(by, named.body.parties)
  if (strange.length > 0) return strange
  return [
    ...newestFaults(named, 'inReplyTo'),
    ...onceFaults(statement, pressLines, 'a line'),
    ...versionFaults(statement, pressLines, 'a line on this conversation'),
    ...clearedFaults(statement, { named, before: newest(pressLines), now: known.now }),
  ]
}

type Line = {
  readonly named: Conversation
  readonly before: Known['all']['pressLines']
  readonly now: string
}

function clearedFaults(
  { audience, replaces, body }: PressLineStatement,
  { named, before, now }: Line,
): CodedFault[] {
  const place = 'body.cleared'
  const isPublic = audience.includes('public')
  const earlier = before.find(({ id }) => id === replaces)
  if (!body.cleared) {
    if (earlier?.body.cleared === true)
      return [{ code: 'conflict', place, message: `it was cleared already, at entry ${earlier.index}` }]
    if (!isPublic) return []
    return [{ code: 'conflict', place: 'audience', message: 'is public, and the line is not cleared' }]
  }
  if (replaces === undefined)
    return [{ code: 'conflict', place, message: 'a line is prepared first, and cleared by a version of it' }]
  const early = heldFaults(named.body, now, place)
  if (early.length > 0) return early
  return isPublic && body.embargo !== undefined && now < body.embargo
    ? [
        {
          code: 'conflict',
          place: 'audience',
          message: `is public before the embargo ends, at ${body.embargo}`,
        },
      ]
    : []
}
