import { maxPayloadBytes, maxSealedEnvelopeBytes, type Understood } from '@concert/statement'
import { Buffer } from 'node:buffer'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { History } from './histories.ts'
import { byAuthor, openFaults, type Judging } from './rule-view.ts'
import { byMemberOrSecretariat, sameReachFaults, wholeReachFaults } from './reach-rules.ts'
import { proposalsSay } from './rule-texts.ts'
import { newestOf } from './standing.ts'

type DraftStatement = Understood<'proposals.draft'>

/** A first version has the next number; a later one replaces the newest and answers every amendment to it. */
export function draftFaults(
  statement: DraftStatement,
  history: History | undefined,
  next: number,
  judging: Judging,
): CodedFault[] {
  const general = [
    ...byMemberOrSecretariat(statement, judging),
    ...wholeReachFaults(statement, judging),
    ...attachmentFaults(statement),
    ...roomFaults(statement),
  ]
  return statement.replaces === undefined
    ? [...general, ...firstFaults(statement, next)]
    : [...general, ...laterFaults(statement, history, judging)]
}

/** Digests freeze what articles say, and nothing that lies beside them. */
export function attachmentFaults({ attachments = [] }: Pick<Understood, 'attachments'>): CodedFault[] {
  if (attachments.length === 0) return []
  return [faultAt('conflict', 'attachments', proposalsSay.noAttachments)]
}

/** What a decision says beside the text: digests, what it rests on, and so on; and an envelope beside its payload. */
const besideTextBytes = 2_048
const besidePayloadBytes = 512
const sealedPayloadBytes = Math.floor(((maxSealedEnvelopeBytes - besidePayloadBytes) * 3) / 4)

/** What is tabled can be adopted: a decision has room for the whole text, also where it is sealed as the proposal is. */
function roomFaults({ label, audience, body: { title, preamble, articles } }: DraftStatement): CodedFault[] {
  const payload = label === 'TLP:CLEAR' ? maxPayloadBytes : sealedPayloadBytes
  const most = payload - besideTextBytes - bytesOf(audience)
  const bytes = bytesOf({ title, preamble, articles })
  if (bytes <= most) return []
  return [faultAt('too-large', 'body.articles', proposalsSay.tooLong({ bytes, most }))]
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}

function firstFaults({ body: { number, amendments = [] } }: DraftStatement, next: number): CodedFault[] {
  const faults: CodedFault[] = []
  if (number !== next) faults.push(faultAt('conflict', 'body.number', proposalsSay.nextNumber({ next })))
  if (amendments.length > 0)
    faults.push(faultAt('conflict', 'body.amendments', proposalsSay.firstHasNoAmendments))
  return faults
}

function laterFaults(
  statement: DraftStatement,
  history: History | undefined,
  judging: Judging,
): CodedFault[] {
  const { replaces, body } = statement
  const before = history?.versions.find(({ id }) => id === replaces)
  if (history === undefined || before === undefined)
    return [faultAt('unknown', 'replaces', proposalsSay.notVersion({ id: replaces! }))]
  const newest = newestOf(history)
  if (before.id !== newest.id) return [faultAt('conflict', 'replaces', proposalsSay.replacedAlready(newest))]
  const numbered =
    body.number === history.number
      ? []
      : [faultAt('conflict', 'body.number', proposalsSay.sameNumber(history))]
  return [
    ...byAuthor(statement.by, history, judging),
    ...openFaults('replaces', history, judging),
    ...sameReachFaults(statement, newest),
    ...numbered,
    ...answeredFaults(statement, history),
  ]
}

/** Nobody's amendment is passed over in silence: each to the version before is answered, once, and no other is. */
function answeredFaults(
  { replaces, body: { amendments = [] } }: DraftStatement,
  history: History,
): CodedFault[] {
  const asked = history.amendments.filter(({ inReplyTo }) => inReplyTo === replaces)
  const open = asked.filter(({ id }) => !amendments.some((one) => one.id === id))
  const missing = open.map(({ id, agency, body: { article } }) =>
    faultAt('conflict', 'body.amendments', proposalsSay.unanswered({ id, by: agency, article })),
  )
  const wrong = amendments.flatMap(({ id }, at) => {
    const place = `body.amendments.${at}`
    if (!asked.some((one) => one.id === id))
      return [faultAt('unknown', place, proposalsSay.notAmendment({ id }))]
    const isTwice = amendments.findIndex((one) => one.id === id) !== at
    return isTwice ? [faultAt('conflict', place, proposalsSay.answeredTwice({ id }))] : []
  })
  return [...missing, ...wrong]
}
