import type { AgencyId, Directory, Understood } from '@concert/statement'
import { isDeepStrictEqual } from 'node:util'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { basisFaults } from './basis-rules.ts'
import { heldFaults, hoursFaults, takesPartFaults } from './party-rules.ts'
import { contactsSay } from './rule-texts.ts'
import { saidOf, type Known } from './rule-view.ts'
import { readoutStanding } from './standing.ts'
import { newestFaults, noVersionFaults, onceFaults, versionFaults } from './version-rules.ts'
import type { Conversation, Readout } from './contact.ts'

type ReadoutStatement = Understood<'contacts.readout'>

/** What one party would say in public of a conversation that was held, offered to the others and to nobody further. */
export async function readoutFaults(statement: ReadoutStatement, known: Known): Promise<CodedFault[]> {
  const { by, refs } = statement
  const conversation = known.all.conversations.find(({ id }) => id === refs![0])
  if (conversation === undefined)
    return [faultAt('unknown', 'refs.0', contactsSay.notConversation(refs![0]!))]
  const strange = takesPartFaults(by, conversation.body.parties)
  if (strange.length > 0) return strange
  const { readouts } = saidOf(known.all, conversation.id)
  const offered = readouts.filter((one) => readoutStanding(one, known.all) !== 'withdrawn')
  return [
    ...newestFaults(conversation, 'refs.0'),
    ...sameFaults(statement, conversation),
    ...hoursFaults(statement.body),
    ...heldFaults(conversation.body, known.now, 'body.date'),
    ...reachFaults(statement, known.directory),
    ...voiceFaults(statement),
    ...onceFaults(statement, offered, 'readout'),
    ...versionFaults(statement, readouts, 'readout'),
    ...besideFaults(statement, known.all.readouts),
    ...(await basisFaults(statement.body.paragraphs, known)),
  ]
}

function sameFaults({ body, about }: ReadoutStatement, conversation: Conversation): CodedFault[] {
  const faults: CodedFault[] = []
  for (const field of ['medium', 'date', 'parties'] as const)
    if (!isDeepStrictEqual(body[field], conversation.body[field]))
      faults.push(faultAt('conflict', `body.${field}`, contactsSay.conversationSays(conversation.index)))
  if ((about ?? null) !== conversation.event)
    faults.push(faultAt('conflict', 'about', contactsSay.eventAsOfConversation(conversation.event)))
  return faults
}

/** Every other party in the directory reads it, and nobody else. */
function reachFaults({ by, audience, body }: ReadoutStatement, { secretariat }: Directory): CodedFault[] {
  const parties = new Set<string>(body.parties.flatMap(({ agency }) => agency ?? []))
  const reached = new Set(audience.map((one) => (one === 'secretariat' ? (secretariat ?? one) : one)))
  const isExact =
    [...parties].every((one) => one === by || reached.has(one as AgencyId)) &&
    [...reached].every((one) => parties.has(one))
  if (isExact) return []
  return [faultAt('conflict', 'audience', contactsSay.partiesOnly([...parties].sort()))]
}

/** Own words are the author's, and what is attributed is another's. */
function voiceFaults({ by, body: { parties, paragraphs } }: ReadoutStatement): CodedFault[] {
  return paragraphs.flatMap(({ voice, speaker }, at): CodedFault[] => {
    if (voice === 'joint' || (parties[speaker!]!.agency === by) === (voice === 'own')) return []
    const place = `body.paragraphs.${at}.${voice === 'own' ? 'speaker' : 'voice'}`
    return [
      faultAt(
        'conflict',
        place,
        voice === 'own' ? contactsSay.wordsOfAnother : contactsSay.wordsOfItsOwn(by),
      ),
    ]
  })
}

/** The readout of another party of the same conversation, which the author may see. */
function besideFaults({ by, inReplyTo }: ReadoutStatement, readouts: readonly Readout[]): CodedFault[] {
  if (inReplyTo === undefined) return []
  if (readouts.some(({ id, agency }) => id === inReplyTo && agency !== by)) return []
  return [faultAt('unknown', 'inReplyTo', contactsSay.notAnothersReadout(inReplyTo))]
}

/** By its author, once, of the newest version, and told to all whom it was offered to. */
export function withdrawalFaults(statement: Understood<'contacts.withdrawal'>, { all }: Known): CodedFault[] {
  const { by, inReplyTo, audience } = statement
  const place = 'inReplyTo'
  const readout = all.readouts.find(({ id, agency }) => id === inReplyTo && agency === by)
  if (readout === undefined)
    return [faultAt('unknown', place, contactsSay.notOwnReadout({ id: inReplyTo!, by }))]
  if (!isDeepStrictEqual(audience, readout.audience))
    return [faultAt('conflict', 'audience', contactsSay.readersOfReadout(readout.audience))]
  return [...newestFaults(readout, place), ...withdrawnFaults(readout, all), ...noVersionFaults(statement)]
}

/** What was withdrawn is no longer offered. */
export function withdrawnFaults({ id }: Readout, { withdrawals }: Known['all']): CodedFault[] {
  const withdrawal = withdrawals.find(({ inReplyTo }) => inReplyTo === id)
  if (withdrawal === undefined) return []
  return [faultAt('conflict', 'inReplyTo', contactsSay.withdrawn(withdrawal.index))]
}
