import { setTimeout } from 'node:timers/promises'
import type { Acknowledged, Ledger } from './ledger.ts'
import type { Maker, Prepared } from './statements.ts'
import type { Random } from './test-folder.ts'

export type Load = {
  readonly url: string
  /** Of this node, to send files with. */
  readonly token: string
  readonly maker: Maker
  readonly random: Random
  readonly ledger: Ledger
}

/** One answer to one request: 0 where the connection ended without one. */
type Answer = { readonly status: number; readonly text: string }

/**
 * Sends statements, `atOnce` in flight, until `until` says so or the node is gone. Everything it is told goes to the
 * ledger. Answers how many were acknowledged.
 */
export async function sendUntil(load: Load, until: () => boolean, atOnce = 16): Promise<number> {
  const before = load.ledger.receipts.size
  const sender = async (): Promise<void> => {
    let isThere = true
    while (isThere && !until()) isThere = await sendOne(load, next(load))
  }
  await Promise.all(Array.from({ length: atOnce }, sender))
  return load.ledger.receipts.size - before
}

/** Sends again what had no answer: each gets one receipt now, whether it was in the record or not. */
export async function sendAgain(load: Load): Promise<void> {
  for (const prepared of load.ledger.unanswered.values()) await sendOne(load, prepared)
}

/** Sends one statement, its file first. False when the node is gone; waits a little when it is busy. */
export async function sendOne({ url, token, ledger }: Load, prepared: Prepared): Promise<boolean> {
  const { id, envelope, file } = prepared
  if (!ledger.receipts.has(id)) ledger.unanswered.set(id, prepared)
  if (file !== undefined) {
    const sent = await post(`${url}/api/attachments`, file, { authorization: `Bearer ${token}` })
    if (sent.status !== 201) return accounted(ledger, `file of ${id}`, sent)
  }
  const answer = await post(`${url}/api/statements`, envelope)
  if (answer.status !== 201) return accounted(ledger, id, answer)
  ledger.acknowledge(JSON.parse(answer.text) as Acknowledged)
  if (ledger.receipts.size % 20 === 0) await look(url, ledger)
  return true
}

export async function look(url: string, ledger: Ledger): Promise<void> {
  const answer = await post(`${url}/record/checkpoint`, undefined)
  if (answer.status === 200) ledger.seeCheckpoint(answer.text)
}

/** Mostly new reports; some corrections of what the record has, and some that were sent before. */
function next({ maker, random, ledger }: Load): Prepared {
  const known = known10.get(ledger) ?? []
  known10.set(ledger, known)
  if (known.length > 0 && random.isOneIn(8)) return random.pick(known)
  const restatable = known.filter(({ id, states }) => states !== undefined && ledger.receipts.has(id))
  if (restatable.length > 0 && random.isOneIn(5)) return maker.correction(random.pick(restatable).states!)
  const made = maker.report()
  known.push(made)
  if (known.length > 10) known.shift()
  return made
}

/** The last few that were made, by ledger. */
const known10 = new WeakMap<Ledger, Prepared[]>()

/** Everything that is sent is right, so only "not now" is an answer; anything else goes against the contract. */
async function accounted(ledger: Ledger, what: string, { status, text }: Answer): Promise<boolean> {
  if (status !== 0 && status !== 503)
    ledger.faults.push(`${what} was answered ${status}: ${text.slice(0, 500)}`)
  if (status === 503) await setTimeout(20)
  return status !== 0
}

async function post(
  url: string,
  body: Uint8Array | undefined,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const method = body === undefined ? 'GET' : 'POST'
  const type = { 'content-type': 'application/octet-stream' }
  try {
    const response = await fetch(url, {
      method,
      headers: { ...(body === undefined ? {} : type), ...headers },
      ...(body === undefined ? {} : { body: Buffer.from(body) }),
    })
    return { status: response.status, text: await response.text() }
  } catch {
    return { status: 0, text: '' }
  }
}
