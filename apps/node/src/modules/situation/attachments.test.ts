import {
  formatObservationFile,
  formatPeriod,
  observationFileType,
  sha256Hex,
  type AgencyId,
  type Observation,
} from '@concert/statement'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { rm, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { assertProblem, assertSameTables, refuses, unchanged } from '../../testing/refused.ts'
import { enrol, envelopeOf, post, report, type OwnKey, type Said } from '../../testing/speaking.ts'
import { bearer, openTestNode, type TestNode } from '../../testing/test-node.ts'

let at: TestNode
let key: OwnKey
let token: string
before(async () => {
  at = await openTestNode()
  key = await enrol(at, 'chn-moh')
  token = await at.token('sign', 'chn-moh')
})

const upload = (bytes: Uint8Array, by: string | undefined = token, type = 'text/csv') =>
  at.inject({
    method: 'POST',
    url: '/api/attachments',
    headers: { ...bearer(by), 'content-type': type },
    payload: Buffer.from(bytes),
  })

const describedAs = (bytes: Uint8Array, more: object = {}) => ({
  sha256: sha256Hex(bytes),
  bytes: bytes.length,
  mediaType: observationFileType,
  name: 'figures.csv',
  ...more,
})
const withFile = (bytes: Uint8Array, more: Partial<Said> = {}): Said => ({
  ...report('chn-moh', []),
  body: {},
  attachments: [describedAs(bytes)],
  ...more,
})
const rows = (place: string, count: number, firstDay = 10_000): Observation[] =>
  Array.from({ length: count }, (_, n) => ({
    place,
    indicator: 'cases_confirmed_new',
    period: formatPeriod(firstDay + n, 'day'),
    value: n,
  })) as unknown as Observation[]
const good = formatObservationFile(rows('CN-HB', 3))

describe('sending the bytes', () => {
  test('needs a token that may draft', async () => {
    assertProblem(await upload(good, 'nobody’s'.slice(0, 6)), {
      status: 401,
      code: 'not-authenticated',
      message: /token/,
    })
    assertProblem(
      await at.inject({
        method: 'POST',
        url: '/api/attachments',
        payload: 'x',
        headers: { 'content-type': 'text/csv' },
      }),
      { status: 401, code: 'not-authenticated', message: /token/ },
    )
    assertProblem(await upload(good, await at.token('read', 'chn-moh')), {
      status: 403,
      code: 'not-entitled',
      message: /may draft/,
    })
    const sent = await upload(good)
    assert.equal(sent.statusCode, 201)
    assert.deepEqual(sent.json(), { sha256: sha256Hex(good), bytes: good.length })
  })

  test('an attachment that was not sent, or is not what was signed, is refused', async () => {
    const unsent = formatObservationFile(rows('CN-BJ', 2))
    await refuses(at, envelopeOf(at, withFile(unsent), key), {
      status: 422,
      code: 'unknown',
      place: 'attachments.0',
      message: /were not sent; send them to \/api\/attachments first/,
    })
    const wrong = { ...withFile(good), attachments: [describedAs(good, { bytes: good.length + 1 })] }
    await refuses(at, envelopeOf(at, wrong, key), {
      status: 422,
      code: 'malformed',
      place: 'attachments.0',
      message: /its bytes are not those that the statement describes/,
    })
  })
})

describe('an observation file', () => {
  const refusesFile = async (
    bytes: Uint8Array,
    places: readonly RegExp[],
    message: RegExp,
  ): Promise<void> => {
    await upload(bytes)
    const answer = await unchanged(at, () => post(at, envelopeOf(at, withFile(bytes), key)))
    for (const place of places)
      assertProblem(answer, { status: 422, code: 'not-an-observation-file', place, message })
  }

  test('with three bad rows among ten thousand is refused with all three named', async () => {
    const lines = Buffer.from(formatObservationFile(rows('CN-HB', 10_000, 3_000)))
      .toString()
      .split('\n')
    for (const [line, from, to] of [
      [17, ',16,A', ',-16,A'],
      [5_000, 'cases_confirmed_new', 'cases_imagined'],
      [9_999, 'CN-HB', 'Hubei'],
    ] as const) {
      assert.ok(lines[line]!.includes(from), lines[line]!)
      lines[line] = lines[line]!.replace(from, to)
    }
    await refusesFile(
      Buffer.from(lines.join('\n')),
      [/^row 18, column value/, /^row 5001, column indicator/, /^row 10000, column place/],
      /./,
    )
  })

  test('with Windows line ends, a byte order mark, a cut end or another header is refused and says why', async () => {
    const text = Buffer.from(good).toString()
    await refusesFile(Buffer.from(text.replaceAll('\n', '\r\n')), [/row 1/], /\\r\\n/)
    await refusesFile(Buffer.from(text.slice(0, -1)), [/row/], /cut/)
    await refusesFile(Buffer.from(text.replace('place', 'Place')), [/row 1/], /header/)
    const marked = Buffer.from(`\uFEFF${text}`)
    await upload(marked)
    const answer = await unchanged(at, () => post(at, envelopeOf(at, withFile(marked), key)))
    assertProblem(answer, { status: 422, code: 'not-utf8', message: /byte order mark/ })
  })

  test('and figures in the body are refused together', async () => {
    await upload(good)
    const both = withFile(good, {
      body: {
        observations: [{ place: 'CN-HB', period: '2020-04-20', indicator: 'cases_confirmed_new', value: 1 }],
      },
    })
    await refuses(at, envelopeOf(at, both, key), {
      status: 422,
      code: 'malformed',
      place: 'attachments',
      message: /in the body or in one observation file/,
    })
  })

  test('of a place that the author does not speak for is refused', async () => {
    const foreign = formatObservationFile(rows('IND', 5))
    await upload(foreign)
    await refuses(at, envelopeOf(at, withFile(foreign), key), {
      status: 403,
      code: 'not-entitled',
      place: 'observations.0.place',
      message: /not for IND/,
    })
  })
})

describe('a sealed attachment', () => {
  const secret = formatObservationFile(rows('CN-HB', 40, 15_000))
  const sealed = withFile(secret, { label: 'TLP:AMBER', audience: ['KAZ'] })
  const url = (id: string | number): string => `/api/statements/${id}/attachments/${sha256Hex(secret)}`
  let index: number
  let reader: string

  test('is read by the audience and by nobody else', async () => {
    await upload(secret)
    const answer = await post(at, envelopeOf(at, sealed, key))
    assert.equal(answer.statusCode, 201, answer.body)
    index = answer.json().index
    reader = await at.token('read', 'kaz-moh')
    const seen = await at.inject({ url: url(index), headers: bearer(reader) })
    assert.ok(seen.rawPayload.equals(secret))
    for (const headers of [{}, bearer(await at.token('read', 'ind-moh'))])
      assert.equal((await at.inject({ url: url(index), headers })).statusCode, 404)
    assert.equal(
      (await at.inject(`/record/attachment/${sha256Hex(secret).slice(0, 2)}/${sha256Hex(secret)}`))
        .statusCode,
      404,
    )
    for (const id of ['abc', '1.5', '-1', 'Infinity', '%2e%2e', '99999999999999999'])
      assert.ok([404, 422].includes((await at.inject(url(id))).statusCode), id)
  })

  test('is disclosed with its statement, and the figures in it are shown', async () => {
    const { salt, envelope } = await at.get(`/api/statements/${index}`, reader)
    const bytes = Buffer.from(JSON.stringify(envelope)).toString('base64')
    const said = { by: 'chn-moh', kind: 'record.disclosure', body: { index, salt, envelope: bytes } } as const
    const answer = await post(at, envelopeOf(at, said, key))
    assert.equal(answer.statusCode, 201, answer.body)
    assert.deepEqual(at.fatal, [])
    const { series } = await at.get('/api/situation/series?place=CN-HB')
    assert.equal(series.length, 1)
    assert.equal(series[0].points.length, 40)
    assert.ok((await at.inject(url(index))).rawPayload.equals(secret))
    const before = await at.tables()
    await at.node.projector.rebuild()
    assertSameTables(await at.tables(), before)
  })

  test('that is lost leaves its statement opaque: the node starts and says so', async () => {
    const other = formatObservationFile(rows('CN-HB', 7, 16_000))
    await upload(other)
    const { index: lost } = (
      await post(at, envelopeOf(at, withFile(other, { label: 'TLP:AMBER', audience: ['KAZ'] }), key))
    ).json()
    at = await at.restart(async () => {
      const digest = sha256Hex(other)
      await rm(join(at.dir, 'vault', 'attachment', digest.slice(0, 2), digest))
    })
    await at.node.projector.rebuild()
    at = await at.restart()
    assert.deepEqual(
      await at.get(`/api/statements/${lost}`, reader).then(({ visible, form }) => ({ visible, form })),
      { visible: false, form: 'sealed' },
    )
    assert.ok(
      at.said.some((sentence) => /1 sealed entries are not in the vault/.test(sentence)),
      at.said.join(' '),
    )
  })
})

test('a lost vault: its entries are opaque, the node starts, says so, and goes on', async () => {
  at = await at.restart(() => rm(join(at.dir, 'vault'), { recursive: true }))
  await at.node.projector.rebuild()
  at = await at.restart()
  assert.ok(
    at.said.some((sentence) => /2 sealed entries are not in the vault/.test(sentence)),
    at.said.join(' '),
  )
  const before = await at.tables()
  await at.node.projector.rebuild()
  assertSameTables(await at.tables(), before)
  await at.node.signAndTake('kaz-moh' as AgencyId, {
    kind: 'situation.report',
    about: 'covid-19',
    label: 'TLP:CLEAR',
    audience: ['public'],
    body: {
      observations: [{ place: 'KAZ', period: '2020-04-20', indicator: 'cases_confirmed_new', value: 1 }],
    },
  })
  assert.deepEqual(at.fatal, [])
  assert.deepEqual(await readdir(at.dir).then((names) => names.includes('vault')), false)
})

test('an observation file of a million rows is taken, and is read back', async () => {
  const provinces = ['CN-AH', 'CN-BJ', 'CN-CQ', 'CN-FJ', 'CN-GD', 'CN-GS', 'CN-GX', 'CN-GZ', 'CN-HA', 'CN-HE']
  const cities = provinces.flatMap((province) =>
    Array.from({ length: 100 }, (_, city) => `${province}.${city}`),
  )
  const file = formatObservationFile(cities.flatMap((city) => rows(city, 1_000, 17_000)))
  assert.equal((await upload(file)).statusCode, 201)
  const answer = await post(at, envelopeOf(at, withFile(file), key))
  assert.equal(answer.statusCode, 201, answer.body)
  const { index, statement } = answer.json()
  const { series } = await at.get('/api/situation/series?place=CN-HE.99')
  assert.equal(series[0].points.length, 1_000)
  assert.deepEqual(series[0].points.at(-1), {
    period: formatPeriod(17_999, 'day'),
    value: 999,
    status: 'A',
    index,
  })
  const bytes = await at.inject(`/api/statements/${statement}/attachments/${sha256Hex(file)}`)
  assert.ok(bytes.rawPayload.equals(file))
  const open = await at.inject(`/record/attachment/${sha256Hex(file).slice(0, 2)}/${sha256Hex(file)}`)
  assert.equal(open.rawPayload.length, file.length)
})

describe('signing with the key that the node keeps', () => {
  const sign = (sha256: string) =>
    at.inject({
      method: 'POST',
      url: '/api/sign',
      headers: bearer(token),
      payload: {
        kind: 'situation.report',
        about: 'covid-19',
        body: {},
        attachments: [{ sha256, mediaType: observationFileType, name: 'figures.csv' }],
      },
    })

  test('takes an attachment that was sent before, and its figures', async () => {
    const bytes = formatObservationFile(rows('CN-BJ', 30))
    await upload(bytes)
    const answer = await sign(sha256Hex(bytes))
    assert.equal(answer.statusCode, 201, answer.body)
    const { series } = await at.get('/api/situation/series?place=CN-BJ')
    assert.equal(series[0].points.length, 30)
  })

  test('refuses one that was not sent', async () => {
    const answer = await unchanged(at, () => sign('0'.repeat(64)))
    assertProblem(answer, { status: 422, code: 'unknown', place: 'attachments.0', message: /were not sent/ })
  })
})

test('an answer that would be too long is refused, and never cut short', async () => {
  const many = Array.from({ length: 5_001 }, (_, n) => rows(`CN-SH.${n}`, 1)[0]!)
  const bytes = formatObservationFile(many)
  await upload(bytes)
  assert.equal((await post(at, envelopeOf(at, withFile(bytes), key))).statusCode, 201)
  for (const url of ['/api/situation/series', '/api/situation/series.csv'])
    assertProblem(await at.inject(url), {
      status: 413,
      code: 'too-large',
      message: /more than 5000 series; ask for one/,
    })
  assert.equal((await at.get('/api/situation/series?place=CN-SH.7')).series.length, 1)
})
