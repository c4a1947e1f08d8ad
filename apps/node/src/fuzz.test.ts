import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { before, test } from 'node:test'
import { seeded, type Random } from './testing/random.ts'
import { assertSameTables } from './testing/refused.ts'
import {
  cases,
  correction,
  enrol,
  envelopeAround,
  envelopeOf,
  frameOf,
  report,
  say,
  type OwnKey,
} from './testing/speaking.ts'
import { bearer, openTestNode, secretariat, type TestNode } from './testing/test-node.ts'

const rounds = Number(process.env['CONCERT_FUZZ_ROUNDS'] ?? 400)
const seed = Number(process.env['CONCERT_FUZZ_SEED'] ?? 20_200_429)

let at: TestNode
let key: OwnKey
let tokens: (string | undefined)[]
before(async () => {
  at = await openTestNode()
  key = await enrol(at, 'kaz-moh')
  await say(at, report('kaz-moh', [cases('KAZ', '2020-04-01', 5), cases('KAZ', '2020-04-02', 6)]))
  await say(
    at,
    report('chn-moh', [cases('CN-HB', '2020-04-01', 5)], { label: 'TLP:AMBER', audience: ['KAZ'] }),
  )
  tokens = [
    undefined,
    'concert_wrong',
    await at.token('read', 'kaz-moh'),
    await at.token('draft', 'kaz-moh'),
    await at.token('sign', 'kaz-moh'),
    await at.token('administer'),
  ]
})

/** What has broken servers before. */
const texts = [
  '',
  '0',
  '1',
  '-1',
  '1e9',
  '1e309',
  '2147483647',
  '2147483648',
  '9007199254740993',
  '99999999999999999999',
  '0x10',
  '1.5',
  'NaN',
  'Infinity',
  '-0',
  'null',
  'true',
  '[]',
  '{}',
  'KAZ',
  'CN-HB',
  'kaz-moh',
  'covid-19',
  'cases_confirmed_new',
  'situation.report',
  '2020-04-29',
  '2020-W18',
  '2020-W54',
  '0000-00-00',
  '9999-12-31',
  '2020-04-29T06:00:00.000Z',
  '+275760-09-13',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\uffff',
  '\u202e',
  '😀'.repeat(30),
  "' or 1=1 --",
  '"; drop table statement; --',
  '%',
  '%25',
  '%ff',
  '..',
  '../../etc/passwd',
  '..%2f..%2f',
  '\\',
  '\n',
  '\r\nx: y',
  '{"$gt":0}',
  '__proto__',
  'constructor',
  'toString',
  'a'.repeat(64),
  'f'.repeat(64),
  'x'.repeat(5_000),
  ','.repeat(500),
  '*',
  '?',
  '&&',
  '#',
  'TLP:CLEAR',
  'TLP:RED',
  'public',
  'members,observers',
  'jhu-global',
  'day',
  'week',
  'cumulative',
  'rate14',
  'positivity',
]
const names = [
  'event',
  'place',
  'state',
  'indicator',
  'agency',
  'dataset',
  'frequency',
  'from',
  'to',
  'derived',
  'asOf',
  'period',
  'kind',
  'by',
  'about',
  'before',
  'limit',
  'indicators',
  'label',
  'audience',
  'only',
  'partial',
  'preview',
  'reason',
  'format',
  'lang',
  'scale',
  'code',
  '__proto__',
]

type Request = {
  method: 'GET' | 'POST' | 'DELETE' | 'PUT' | 'HEAD' | 'PATCH' | 'OPTIONS'
  url: string
  headers: Record<string, string>
  payload?: Buffer
}

function anyQuery(random: Random): string {
  const pairs = Array.from(
    { length: random.below(5) },
    () => `${random.pick(names)}=${encoded(random.pick(texts), random)}`,
  )
  if (random.chance(0.6)) pairs.push('event=covid-19')
  return pairs.join('&')
}

function encoded(text: string, random: Random): string {
  const safe = encodeURIComponent(text.toWellFormed())
  return random.chance(0.9) ? safe : text.replaceAll(/[^\x21-\x7e]/g, '%00')
}

function mutated(bytes: Uint8Array, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  for (let times = random.below(4); times >= 0; times--) {
    const place = random.below(copy.length + 1)
    const how = random.below(5)
    if (how === 0 && copy.length > 0) copy[place % copy.length] = random.below(256)
    else if (how === 1)
      return Buffer.concat([copy.subarray(0, place), Buffer.from(random.pick(texts)), copy.subarray(place)])
    else if (how === 2) return Buffer.from(copy.subarray(0, place))
    else if (how === 3)
      return Buffer.concat([
        copy.subarray(0, place),
        copy.subarray(Math.min(copy.length, place + random.below(40))),
      ])
    else
      return Buffer.concat([
        copy.subarray(0, place),
        copy.subarray(0, random.below(60)),
        copy.subarray(place),
      ])
  }
  return copy
}

/** JSON like the given one, with some of its values exchanged for others. */
function altered(value: unknown, random: Random): unknown {
  if (random.chance(0.06))
    return random.pick<unknown>([...texts, null, 0, -1, 1.5, 1e300, true, [], {}, [[]], { a: { b: 1 } }])
  if (Array.isArray(value)) return value.flatMap((one) => (random.chance(0.05) ? [] : [altered(one, random)]))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([name, one]) =>
    random.chance(0.05) ? [] : [[name, altered(one, random)]],
  )
  if (random.chance(0.05)) entries.push([random.pick(texts), random.pick(texts)])
  return Object.fromEntries(entries)
}

const drafts = [
  {
    kind: 'situation.report',
    agency: 'kaz-moh',
    about: 'covid-19',
    body: { observations: [cases('KAZ', '2020-04-03', 5, { cumulative: 16 })], narrative: 'So it is.' },
  },
  {
    kind: 'situation.correction',
    agency: 'kaz-moh',
    about: 'covid-19',
    body: { observations: [cases('KAZ', '2020-04-01', 7)], reason: 'Late.' },
  },
  {
    kind: 'situation.rhythm',
    agency: 'kaz-moh',
    about: 'covid-19',
    body: { every: 'week', by: '10:00', weekday: 3 },
  },
  { kind: 'situation.event', agency: secretariat, about: 'flu', body: { names: { en: 'Influenza' } } },
  {
    kind: 'situation.verification-request',
    agency: secretariat,
    body: { state: 'KAZ', question: 'Is it so?' },
  },
  {
    kind: 'situation.verification-reply',
    agency: 'kaz-moh',
    inReplyTo: 'a'.repeat(64),
    body: { outcome: 'confirmed', answer: 'Yes.' },
  },
  {
    kind: 'record.disclosure',
    agency: 'chn-moh',
    body: { index: 99, salt: 'A'.repeat(43) + '=', envelope: 'e30=' },
  },
  {
    kind: 'directory.key-revocation',
    agency: 'kaz-moh',
    body: { agency: 'kaz-moh', keyid: 'a'.repeat(32), reason: 'lost' },
  },
  {
    kind: 'directory.agency',
    agency: secretariat,
    body: { agency: 'kaz-lab', type: 'health-ministry', state: 'KAZ', names: { en: 'A laboratory' } },
  },
]
const files = [
  'place,period,indicator,value,status\nKAZ,2020-04-05,cases_confirmed_new,5,A\nKAZ,2020-04-06,cases_confirmed_new,,O\n',
  'Province/State,Country/Region,Lat,Long,1/22/20,1/23/20\n,Kazakhstan,1,2,3,4\nHubei,China,1,2,3,4\n',
  'Date_reported,Country_code,Country,WHO_region,New_cases,Cumulative_cases,New_deaths,Cumulative_deaths\n2020-01-04,KZ,Kazakhstan,EURO,1,1,0,0\n',
]

/** What the routes of people are asked. */
const credential = { id: 'AAAA', rawId: 'AAAA', type: 'public-key' }
const orders: readonly object[] = [
  { roles: ['signs'], agency: 'kaz-moh', label: 'duty@kaz-moh.example' },
  { roles: ['drafts'] },
  { token: 'x' },
  { asked: true },
  { office: 'kaz-focal-point' },
  { invitation: 'x', name: 'A', language: 'en' },
  { agency: 'kaz-moh' },
  { response: { ...credential, response: { clientDataJSON: 'e30', attestationObject: 'oA' } } },
  {
    response: {
      ...credential,
      response: { clientDataJSON: 'e30', authenticatorData: 'AAAA', signature: 'AAAA' },
    },
  },
  {
    id: 'idp',
    agency: 'kaz-moh',
    names: { en: 'Sign-in' },
    issuer: 'http://127.0.0.1:9',
    clientId: 'c',
    clientSecret: 's',
    claim: 'sub',
  },
  { to: '/workspace/' },
]

/** One of so few that a later request often finds what an earlier one has begun. */
function anyDraft(random: Random): string {
  return `00000000-0000-4000-8000-00000000000${random.below(4)}`
}

function anyName(path: string, random: Random): string {
  if (path.startsWith('/api/drafts') && random.chance(0.6)) return anyDraft(random)
  return random.chance(0.3) ? String(random.below(110)) : encoded(random.pick(texts), random)
}

function bodyFor(path: string, random: Random): { payload: Buffer; type: string } {
  const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value) ?? '')
  const type = random.pick([
    'application/json',
    'application/json',
    'application/json',
    'text/plain',
    'text/csv',
    'application/octet-stream',
    'multipart/form-data',
    'x',
    '',
  ])
  if (path === '/api/statements') {
    const said = report('kaz-moh', [cases('KAZ', '2020-04-04', random.below(9))])
    const payload = random.chance(0.5)
      ? mutated(envelopeOf(at, said, key), random)
      : envelopeAround(
          random.chance(0.5)
            ? mutated(json(frameOf(at, said)), random)
            : json(altered(frameOf(at, said), random)),
          key,
        )
    return { payload: Buffer.from(payload), type }
  }
  if (path === '/api/sign') {
    const draft = json(altered(random.pick(drafts), random))
    return { payload: random.chance(0.2) ? mutated(draft, random) : draft, type }
  }
  if (path === '/api/situation/imports')
    return { payload: mutated(Buffer.from(random.pick(files)), random), type }
  if (path.startsWith('/api/drafts')) {
    const order = { id: anyDraft(random), version: random.below(4), remark: 'Why?', ...random.pick(drafts) }
    return { payload: json(altered(order, random)), type }
  }
  if (/passkeys|invitations|providers|oidc|people|person|four-eyes|session|door/.test(path))
    return { payload: json(altered(random.pick(orders), random)), type }
  if (path === '/api/tokens')
    return {
      payload: json(altered({ name: `n${random.below(99)}`, scope: 'read', agency: 'kaz-moh' }, random)),
      type,
    }
  return { payload: mutated(json(altered({ code: 'x', kind: 'a' }, random)), random), type }
}

function anyRequest(paths: readonly [string, string[]][], random: Random): Request {
  const [path, methods] = random.pick(paths)
  const method = (
    random.chance(0.9)
      ? random.pick(methods)
      : random.pick(['get', 'post', 'delete', 'put', 'patch', 'head', 'options'])
  ).toUpperCase() as Request['method']
  const url = `${path.replaceAll(/\{\w+\}/g, () => anyName(path, random))}?${anyQuery(random)}`
  const headers = bearer(random.pick(tokens))
  if (!['POST', 'PUT', 'PATCH'].includes(method)) return { method, url, headers }
  const { payload, type } = bodyFor(path, random)
  return { method, url, headers: type === '' ? headers : { ...headers, 'content-type': type }, payload }
}

test(`${rounds} random requests: no error of ours, and nothing changes but by a receipt (seed ${seed})`, async () => {
  const random = seeded(seed)
  const described = await at.get('/api/openapi.json')
  const paths = Object.entries<object>(described.paths).map(([path, item]): [string, string[]] => [
    path,
    Object.keys(item),
  ])
  paths.push(
    ['/', ['get']],
    ['/record/checkpoint', ['get']],
    ['/record/tile/0/{n}', ['get']],
    ['/record/attachment/{a}/{b}', ['get']],
    ['/first-administrator', ['get']],
  )
  const wanted = paths.filter(([path]) => path !== '/api/live')
  let known = await at.tables()
  for (let round = 0; round < rounds; round++) {
    const request = anyRequest(wanted, random)
    const size = at.node.record.size()
    const answer = await at.inject(request)
    const told = `round ${round}: ${request.method} ${request.url.slice(0, 300)} ${request.payload?.toString().slice(0, 600) ?? ''} → ${answer.statusCode} ${answer.body.slice(0, 300)}`
    assert.ok(answer.statusCode < 500, told)
    if (answer.statusCode >= 400 && request.method !== 'HEAD') {
      const type = String(answer.headers['content-type'])
      assert.match(type, request.url.startsWith('/api/') ? /^application\/problem\+json/ : /./, told)
    }
    const hasReceipt =
      answer.statusCode === 201 ||
      (request.url.startsWith('/api/situation/imports') && answer.body.includes('"receipt"'))
    if (at.node.record.size() !== size) assert.ok(hasReceipt, told)
    if (at.node.record.size() === size && request.method !== 'GET') assertSameTables(await at.tables(), known)
    if (at.node.record.size() !== size) known = await at.tables()
    assert.deepEqual(at.fatal, [], told)
  }
  assertSameTables(await at.tables(), known)
  await at.node.projector.rebuild()
  assertSameTables(await at.tables(), known)
  await say(
    at,
    correction('kaz-moh', [cases('KAZ', '2020-04-02', 1)], 'The node still takes a good statement.'),
  )
})
