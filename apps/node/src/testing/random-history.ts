import { Buffer } from 'node:buffer'
import { seeded, type Random } from './random.ts'
import {
  cases,
  correction,
  enrol,
  envelopeAround,
  envelopeOf,
  frameOf,
  ownKey,
  post,
  report,
  say,
  type Said,
} from './speaking.ts'
import { secretariat, type TestNode } from './test-node.ts'
import { openRandomActions } from './random-actions.ts'
import { openRandomBriefings } from './random-briefings.ts'
import { openRandomContacts } from './random-contacts.ts'
import { openRandomDesk } from './random-desk.ts'
import { openRandomProposals } from './random-proposals.ts'
import { openRandomThreats } from './random-threats.ts'

const reporters = ['kaz-moh', 'rus-moh', 'chn-moh', 'ind-moh', 'irn-moh']
const places: Readonly<Record<string, readonly string[]>> = {
  'chn-moh': ['CHN', 'CN-HB', 'CN-BJ.1'],
  'ind-moh': ['IND', 'IN-KL'],
}
const audiences = [['KAZ', 'secretariat'], ['members'], ['observers', 'rus-moh'], ['irn-mfa']]
const indicators = ['cases_confirmed_new', 'deaths_confirmed_new', 'transmission_class']

/**
 * Says about `count` things to a node, good ones mostly: reports, corrections, sealed and disclosed statements, keys that
 * come and go, rhythms, events, requests and replies, threats, briefings, proposals, contacts, actions, the desk, and the
 * directory; several at once. Answers how many of each kind were taken.
 */
export async function playHistory(
  at: TestNode,
  seed: number,
  count: number,
): Promise<Readonly<Record<string, number>>> {
  const random = seeded(seed)
  const history: History = {
    at,
    random,
    sealed: [],
    requests: [],
    said: [],
    keys: 0,
    hour: 0,
    threats: openRandomThreats(at, random),
    briefings: openRandomBriefings(at),
    desk: openRandomDesk(at, random),
    contacts: openRandomContacts(at, random),
    actions: openRandomActions(at, random),
    proposals: openRandomProposals(at, random),
  }
  const taken: Record<string, number> = {}
  for (let done = 0; done < count;) {
    const together = 1 + random.below(6)
    history.hour += random.below(9)
    at.setClock(new Date(Date.UTC(2020, 3, 29, 6) + history.hour * 3_600_000).toISOString())
    const outcomes = await Promise.allSettled(Array.from({ length: together }, () => sayOne(history)))
    for (const outcome of outcomes) {
      const kind = outcome.status === 'fulfilled' ? outcome.value : 'refused'
      taken[kind] = (taken[kind] ?? 0) + 1
    }
    done += together
  }
  return taken
}

type History = {
  readonly at: TestNode
  readonly random: Random
  readonly sealed: { index: number; by: string }[]
  readonly requests: { statement: string; state: string }[]
  readonly said: { by: string; observation: Record<string, unknown>; more: object }[]
  readonly threats: ReturnType<typeof openRandomThreats>
  readonly briefings: ReturnType<typeof openRandomBriefings>
  readonly desk: ReturnType<typeof openRandomDesk>
  readonly contacts: ReturnType<typeof openRandomContacts>
  readonly actions: ReturnType<typeof openRandomActions>
  readonly proposals: ReturnType<typeof openRandomProposals>
  keys: number
  hour: number
}

async function sayOne(history: History): Promise<string> {
  const { random } = history
  const chance = random.below(100)
  if (chance < 4) return history.desk()
  if (chance < 18) return history.proposals()
  if (chance < 32) return reportOne(history)
  if (chance < 36) return history.briefings()
  if (chance < 43) return history.actions()
  if (chance < 52) return history.contacts()
  if (chance < 60) return correctOne(history)
  if (chance < 70) return discloseOne(history)
  if (chance < 76) return signElsewhere(history)
  if (chance < 84) return askOrAnswer(history)
  if (chance < 87) return sayUnknown(history)
  if (chance < 91) return tell(history, other(history))
  return history.threats(history.said)
}

async function tell({ at }: History, said: Said): Promise<string> {
  await say(at, said)
  return said.kind
}

function privacy({ random }: History): object {
  return random.chance(0.4) ? { label: 'TLP:AMBER', audience: random.pick(audiences) } : {}
}

function observationOf({ random }: History, by: string): Record<string, unknown> {
  const indicator = random.pick(indicators)
  const value =
    indicator === 'transmission_class' ? random.pick(['none', 'clusters', 'community']) : random.below(1_000)
  const period = random.chance(0.2)
    ? `2020-W${10 + random.below(7)}`
    : `2020-0${2 + random.below(3)}-${10 + random.below(18)}`
  const place = random.pick(places[by] ?? [by.slice(0, 3).toUpperCase()])
  const gap = random.chance(0.1) ? { value: null, status: 'O' } : random.chance(0.1) ? { status: 'P' } : {}
  return cases(place, period, value, { indicator, ...gap })
}

async function reportOne(history: History): Promise<string> {
  const { at, random } = history
  const by = random.pick(reporters)
  const observations = Array.from({ length: 1 + random.below(5) }, () => observationOf(history, by))
  const more = privacy(history)
  const due = random.chance(0.3)
    ? { nextReportDue: new Date(Date.UTC(2020, 6, 1 + random.below(60))).toISOString() }
    : {}
  const { index, form } = await say(
    at,
    report(by, observations, {
      ...more,
      body: { narrative: `Line one.\n\tBackslash \\N and \\. of ${random.below(9)}`, ...due },
    }),
  )
  for (const observation of observations) history.said.push({ by, observation, more })
  if (form === 'sealed') history.sealed.push({ index, by })
  return `${form} report`
}

async function correctOne(history: History): Promise<string> {
  const { at, random, said } = history
  if (said.length === 0) return reportOne(history)
  const { by, observation, more } = random.pick(said)
  const { value, ...rest } = observation
  const other = typeof value === 'string' ? 'sporadic' : random.below(1_000)
  const { status: _, ...plain } = rest
  const { index, form } = await say(at, correction(by, [{ ...plain, value: other }], 'Counted\tagain.', more))
  if (form === 'sealed') history.sealed.push({ index, by })
  return `${form} correction`
}

async function discloseOne(history: History): Promise<string> {
  const { at, random, sealed } = history
  if (sealed.length === 0) return reportOne(history)
  const [{ index, by }] = sealed.splice(random.below(sealed.length), 1) as [{ index: number; by: string }]
  const { salt, envelope } = await at.get(`/api/statements/${index}`, await at.token('read', by))
  const bytes = Buffer.from(JSON.stringify(envelope)).toString('base64')
  return tell(history, { by, kind: 'record.disclosure', body: { index, salt, envelope: bytes } })
}

/** A key of its own is enrolled, signs, is rotated away or revoked. */
async function signElsewhere(history: History): Promise<string> {
  const { at, random } = history
  const by = random.pick(reporters)
  const name = `${by} ${++history.keys}`
  const key = await enrol(at, by, name)
  await post(at, envelopeOf(at, report(by, [observationOf(history, by)]), key))
  const next = ownKey(`${name} next`)
  if (random.chance(0.5)) {
    const body = { previous: key.keyid, publicKey: next.base64, custody: 'own' }
    await post(at, envelopeOf(at, { by, kind: 'directory.key-rotation', body }, key, next))
    return 'key rotation'
  }
  const compromisedSince = random.chance(0.5) ? { compromisedSince: '2020-04-29T06:00:00.000Z' } : {}
  return tell(history, {
    by: random.pick([by, secretariat]),
    kind: 'directory.key-revocation',
    body: { agency: by, keyid: key.keyid, reason: 'compromised', ...compromisedSince },
  })
}

async function askOrAnswer(history: History): Promise<string> {
  const { at, random, requests } = history
  const [request] = requests.splice(random.below(requests.length), requests.length > 3 ? 1 : 0)
  const more = privacy(history)
  if (request !== undefined)
    return tell(history, {
      by: `${request.state.toLowerCase()}-moh`,
      kind: 'situation.verification-reply',
      inReplyTo: request.statement,
      body: { outcome: 'confirmed', answer: 'It is so.' },
      ...more,
    })
  const state = random.pick(['KAZ', 'RUS', 'UZB'])
  const { statement } = await say(at, {
    by: secretariat,
    kind: 'situation.verification-request',
    body: { state, question: 'Is it so?' },
    ...more,
  })
  requests.push({ statement, state })
  return 'situation.verification-request'
}

function other(history: History): Said {
  const { random } = history
  const by = random.pick(reporters)
  const state = by.slice(0, 3).toUpperCase()
  const names = { en: `Name ${random.below(100)}`, ru: 'Имя' }
  return random.pick<Said>([
    {
      by,
      kind: 'situation.rhythm',
      about: 'covid-19',
      body: { every: 'day', by: '09:30' },
      ...privacy(history),
    },
    {
      by,
      kind: 'situation.rhythm',
      about: 'covid-19',
      body: { every: 'week', by: '10:00', weekday: 1 + random.below(7) },
    },
    {
      by: secretariat,
      kind: 'situation.event',
      about: `event-${random.below(3)}`,
      body: { names, closed: random.chance(0.2) },
      ...privacy(history),
    },
    {
      by: secretariat,
      kind: 'directory.agency',
      body: { agency: `${state.toLowerCase()}-lab${random.below(3)}`, type: 'health-ministry', state, names },
    },
    { by: secretariat, kind: 'directory.focal-point', body: { state, agency: by, office: names } },
    {
      by: secretariat,
      kind: 'directory.membership',
      body: { state: 'TUR', role: 'dialogue-partner', protocolOrder: 1 + random.below(3), names },
    },
  ])
}

/** A kind of a newer software: kept whole and shown raw. */
async function sayUnknown({ at, random }: History): Promise<string> {
  const by = random.pick(reporters)
  const frame = {
    ...frameOf(at, { by, kind: 'situation.report', body: { anything: random.below(1_000) } }),
    kind: 'future.kind',
  }
  const key = at.node.keystore.held().find(({ agency }) => agency === by)!
  await post(at, envelopeAround(JSON.stringify(frame), key))
  return 'future.kind'
}
