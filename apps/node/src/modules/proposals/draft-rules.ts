import { maxPayloadBytes, maxSealedEnvelopeBytes, type Understood } from '@concert/statement'
import { Buffer } from 'node:buffer'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import type { History } from './histories.ts'
import { byAuthor, fault, openFaults, type Judging } from './rule-view.ts'
import { byMemberOrSecretariat, sameReachFaults, wholeReachFaults } from './reach-rules.ts'
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
  const message = 'a text is frozen by what its articles say: write an annex as articles'
  return [fault('conflict', 'attachments', message)]
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
  const message = `the text has ${bytes} bytes in all languages, and a decision has room for ${most}: make two proposals of it`
  return [fault('too-large', 'body.articles', message)]
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}

function firstFaults({ body: { number, amendments = [] } }: DraftStatement, next: number): CodedFault[] {
  const faults: CodedFault[] = []
  if (number !== next)
    faults.push(
      fault(
        'conflict',
        'body.number',
        `must be ${next}, the next: or name the version that this one replaces`,
      ),
    )
  if (amendments.length > 0)
    faults.push(fault('conflict', 'body.amendments', 'are of a version before, and this is the first'))
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
    return [fault('unknown', 'replaces', `${replaces!} is not a version of a proposal`)]
  const newest = newestOf(history)
  if (before.id !== newest.id)
    return [fault('conflict', 'replaces', `is replaced already, by ${newest.id}; begin from that version`)]
  const numbered =
    body.number === history.number
      ? []
      : [fault('conflict', 'body.number', `must be ${history.number}, as of the version before`)]
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
    fault(
      'conflict',
      'body.amendments',
      `must say what became of ${id}, the amendment by ${agency} to article ${article}`,
    ),
  )
  const wrong = amendments.flatMap(({ id }, at) => {
    const place = `body.amendments.${at}`
    if (!asked.some((one) => one.id === id))
      return [fault('unknown', place, `${id} is not an amendment to the version before`)]
    const isTwice = amendments.findIndex((one) => one.id === id) !== at
    return isTwice ? [fault('conflict', place, `${id} is answered twice`)] : []
  })
  return [...missing, ...wrong]
}
