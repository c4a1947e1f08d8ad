import type { Understood } from '@concert/statement'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { hoursFaults, heldFaults, partyFaults, takesPartFaults } from './party-rules.ts'
import { newest } from './queries.ts'
import { contactsSay } from './rule-texts.ts'
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
    ...versionFaults(statement, known.all.conversations, 'conversation'),
    ...sameEventFaults(statement, known.all.conversations),
  ]
}

function sealedFaults({ audience, label }: ConversationStatement): CodedFault[] {
  if (audience.includes('public')) return [faultAt('conflict', 'audience', contactsSay.conversationSealed)]
  const wide = audience.find((one) => wideCircles.includes(one))
  if (wide === undefined || strictLabels.includes(label)) return []
  return [faultAt('conflict', 'label', contactsSay.labelTooWide({ labels: strictLabels, circle: wide }))]
}

/** Another party's record or readout of the same conversation, which the author may see. */
function besideFaults({ by, inReplyTo }: ConversationStatement, { all }: Known): CodedFault[] {
  if (inReplyTo === undefined) return []
  const other = [...all.conversations, ...all.readouts].find(({ id }) => id === inReplyTo)
  if (other !== undefined && otherAgencies(other).includes(by)) return []
  return [faultAt('unknown', 'inReplyTo', contactsSay.notAnothersRecord(inReplyTo))]
}

function sameEventFaults(
  { about, replaces }: ConversationStatement,
  conversations: readonly Conversation[],
): CodedFault[] {
  const before = conversations.find(({ id }) => id === replaces)
  if (before === undefined || before.event === (about ?? null)) return []
  return [faultAt('conflict', 'about', contactsSay.eventAsBefore(before.event))]
}

/** A party's line: kept back until the conversation is over, and public only when it is cleared and no embargo runs. */
export function pressLineFaults(statement: PressLineStatement, known: Known): CodedFault[] {
  const { by, inReplyTo } = statement
  const named = known.all.conversations.find(({ id }) => id === inReplyTo)
  if (named === undefined) return [faultAt('unknown', 'inReplyTo', contactsSay.notConversation(inReplyTo!))]
  const { pressLines } = saidOf(known.all, named.id)
  const strange = takesPartFaults(by, named.body.parties)
  if (strange.length > 0) return strange
  return [
    ...newestFaults(named, 'inReplyTo'),
    ...onceFaults(statement, pressLines, 'line'),
    ...versionFaults(statement, pressLines, 'line'),
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
      return [faultAt('conflict', place, contactsSay.lineClearedAlready(earlier.index))]
    if (!isPublic) return []
    return [faultAt('conflict', 'audience', contactsSay.linePublicUncleared)]
  }
  if (replaces === undefined) return [faultAt('conflict', place, contactsSay.linePreparedFirst)]
  const early = heldFaults(named.body, now, place)
  if (early.length > 0) return early
  return isPublic && body.embargo !== undefined && now < body.embargo
    ? [faultAt('conflict', 'audience', contactsSay.linePublicUnderEmbargo(body.embargo))]
    : []
}
