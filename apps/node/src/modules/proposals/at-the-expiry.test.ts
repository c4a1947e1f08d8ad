import { proposalAnswer, type ProposalAnswer } from '@concert/api'
import type { Instant, StateCode } from '@concert/statement'
import assert from 'node:assert/strict'
import { setImmediate as turn } from 'node:timers/promises'
import { before, test } from 'node:test'
import {
  adoption,
  comment,
  digestsOf,
  extension,
  members,
  method,
  officeOf,
  organisationLanguages,
  position,
  proposal,
  proposalWithdrawal,
  silence,
  silenceBreak,
  textConfirmation,
} from '../../testing/proposals.ts'
import { seeded, type Random } from '../../testing/random.ts'
import { say, type Said } from '../../testing/speaking.ts'
import { bearer, openTestNode, secretariat, startInstant, type TestNode } from '../../testing/test-node.ts'
import { liveThrough } from './silence-oracle.ts'
import type { SilenceEvent } from './silence.ts'

const seed = Number(process.env['CONCERT_HISTORY_SEED'] ?? 1_815)
const rounds = 24
const dayMs = 86_400_000

let at: TestNode
let url: string
const tokens = new Map<string, string>()
before(async () => {
  at = await openTestNode()
  url = await at.app.listen({ port: 0, host: '127.0.0.1' })
  for (const agency of [secretariat, ...members.map(officeOf)])
    tokens.set(agency, await at.token('sign', agency))
  for (const state of members) await say(at, method(officeOf(state)))
})

type Answer = { readonly said: Said; readonly status: number; readonly detail: string }

/** As an office does it: over HTTP, with its own token. */
async function post({ by, ...said }: Said): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...bearer(tokens.get(by)) }
  const response = await fetch(`${url}/api/sign`, { method: 'POST', headers, body: JSON.stringify(said) })
  const { detail = '' } = (await response.json()) as { detail?: string }
  return { said: { by, ...said }, status: response.status, detail }
}

async function readProposal(number: number): Promise<ProposalAnswer['proposal']> {
  const answer = await at.get(`/api/proposals/${number}`, await at.token('read', secretariat))
  return proposalAnswer.parse(answer).proposal
}

const instantAt = (ms: number): Instant => new Date(ms).toISOString() as Instant
let startMs = Date.parse(startInstant)
let decisions = 0

/** What all of them say within some milliseconds of the expiry, and when they set about it. */
function rush(
  put: string,
  expiresMs: number,
  random: Random,
): { readonly ms: number; readonly said: Said }[] {
  const near = (from: number, to: number): number => expiresMs + from + random.below(to - from)
  const breaks = members
    .filter(() => random.chance(0.35))
    .map((state) => ({ ms: near(-6, 8), said: silenceBreak(put, officeOf(state)) }))
  const extensions = random.chance(0.5)
    ? [{ ms: near(-8, 3), said: extension(put, instantAt(expiresMs + 1 + random.below(6))) }]
    : []
  const withdrawals = random.chance(0.2) ? [{ ms: near(-4, 4), said: proposalWithdrawal(put) }] : []
  const adoptions = [-3, 0, 1, 3, 7, 9].map((from) => {
    const date = instantAt(expiresMs).slice(0, 10)
    return { ms: expiresMs + from, said: adoption(put, { number: decisions + 1, date, text: digestsOf() }) }
  })
  const positions = [{ ms: near(-6, 6), said: position(put, 'rus-moh') }]
  return [...breaks, ...extensions, ...withdrawals, ...adoptions, ...positions]
}

/** The clock runs on while what was sent is under way, so what is sent in one order is received in another. */
async function runClock(sent: ReturnType<typeof rush>, expiresMs: number): Promise<Answer[]> {
  const answers: Promise<Answer>[] = []
  for (let ms = expiresMs - 10; ms <= expiresMs + 14; ms++) {
    at.setClock(instantAt(ms))
    for (const one of sent) if (one.ms === ms) answers.push(post(one.said))
    for (let wait = 0; wait < 40; wait++) await turn()
  }
  at.setClock(instantAt(expiresMs + 60))
  return Promise.all(answers)
}

for (let round = 1; round <= rounds; round++)
  test(`many break, extend, withdraw and adopt at once around the expiry, over HTTP (seed ${seed}, ${round})`, async () => {
    const random = seeded(seed + round)
    at.setClock(instantAt(startMs))
    const { statement: on } = await say(at, proposal({ number: round }))
    for (const language of organisationLanguages) await say(at, textConfirmation(on, language))
    const expiresMs = startMs + 2 * dayMs
    const { statement: put, received } = await say(at, silence(on, instantAt(expiresMs)))
    const answers = await runClock(rush(put, expiresMs, random), expiresMs)
    const late = await post(comment(on))

    const shown = await readProposal(round)
    const [one] = shown.silences
    const events: SilenceEvent[] = [
      ...one!.breaks.map((event) => ({ ...event, type: 'break' as const, state: event.state as StateCode })),
      ...one!.extensions.map((event) => ({ ...event, type: 'extension' as const })),
      ...(one!.withdrawal === null ? [] : [{ ...one!.withdrawal, type: 'withdrawal' as const }]),
      ...(shown.decision === null ? [] : [{ ...shown.decision, type: 'adoption' as const }]),
    ].map((event) => ({ ...event, received: event.received as Instant }) as SilenceEvent)
    const inOrder = events.toSorted(
      (a, b) => (a as unknown as { index: number }).index - (b as unknown as { index: number }).index,
    )
    const history = { put: Date.parse(received), expires: expiresMs, events: inOrder }
    const lived = liveThrough(nearTheEnd({ ...history, until: expiresMs + 60 }))

    assert.deepEqual(
      {
        standing: one!.standing,
        expires: Date.parse(one!.expires),
        objections: one!.breaks.map(({ id }) => id),
        adoption: shown.decision?.id,
      },
      lived,
    )
    const taken = answers.filter(({ status }) => status === 201)
    const eventful = taken.filter(({ said }) => said.kind !== 'proposals.position')
    assert.equal(new Set(eventful.map(({ said }) => JSON.stringify(said))).size, events.length)
    for (const { status, detail } of answers)
      assert.ok(status === 201 || (status === 409 && detail !== ''), `${status} ${detail}`)
    for (const { said, status, detail } of answers)
      if (said.kind === 'proposals.break' && status === 409) assertToldWhy(detail)
    assert.ok([201, 409].includes(late.status))
    if (shown.decision !== null) decisions++
    startMs = expiresMs + dayMs
  })

/** The oracle lives through every millisecond: the quiet days before the rush are left out. */
function nearTheEnd(history: Parameters<typeof liveThrough>[0]): Parameters<typeof liveThrough>[0] {
  return { ...history, put: history.expires - 20 }
}

/** A break that came too late names the instant of expiry and that of its receipt, which is not before it. */
function assertToldWhy(detail: string): void {
  const both = /expired at (\S+), and this was received at (\S+):/.exec(detail)
  if (both !== null) assert.ok(both[2]! >= both[1]!, detail)
  else assert.match(detail, /was withdrawn at|was adopted at/)
}
