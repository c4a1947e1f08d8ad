import { formatEnvelope, parseEnvelope } from '@concert/statement'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { before, describe, test } from 'node:test'
import { assertProblem, refuses, unchanged } from '../testing/refused.ts'
import {
  cases,
  enrol,
  envelopeAround,
  envelopeOf,
  frameOf,
  ownKey,
  post,
  report,
  say,
  type OwnKey,
} from '../testing/speaking.ts'
import { openTestNode, secretariat, type TestNode } from '../testing/test-node.ts'

let at: TestNode
let kaz: OwnKey
let rus: OwnKey
before(async () => {
  at = await openTestNode()
  kaz = await enrol(at, 'kaz-moh')
  rus = await enrol(at, 'rus-ses')
})

const good = () => report('kaz-moh', [cases('KAZ', '2020-04-20', 5)])
const frame = (change: object = {}) => ({ ...frameOf(at, good()), ...change })

describe('who signs', () => {
  test('a key that nobody enrolled is refused, and the way out is told', () =>
    refuses(at, envelopeOf(at, good(), ownKey('nobody')), {
      status: 403,
      code: 'not-entitled',
      place: 'signatures',
      message: /is not in the directory; enrol it first/,
    }))

  test('another agency’s key is refused', () =>
    refuses(at, envelopeOf(at, good(), rus), {
      status: 403,
      code: 'not-entitled',
      place: 'signatures',
      message: /belongs to rus-\w+, not to kaz-moh/,
    }))

  test('a signature over other bytes is refused', async () => {
    const [mine, other] = [good(), report('kaz-moh', [cases('KAZ', '2020-04-20', 6)])].map((said) =>
      parseEnvelope(envelopeOf(at, said, kaz)),
    )
    await refuses(at, formatEnvelope({ payload: mine!.payload, signatures: other!.signatures }), {
      status: 403,
      code: 'bad-signature',
      place: 'signatures',
      message: /does not verify/,
    })
  })

  test('a stranger’s signature beside the author’s is refused, known or unknown', async () => {
    for (const stranger of [ownKey('nobody'), rus])
      for (const signers of [
        [kaz, stranger],
        [stranger, kaz],
      ])
        await refuses(at, envelopeOf(at, good(), ...signers), {
          status: 403,
          code: 'bad-signature',
          place: 'signatures',
          message: new RegExp(`key ${stranger.keyid} is not one of kaz-moh's`),
        })
  })

  test('a stranger’s bad signature beside a good one is refused', async () => {
    const envelope = parseEnvelope(envelopeOf(at, good(), kaz))
    const forged = { keyid: rus.keyid, sig: envelope.signatures[0]!.sig }
    await refuses(at, formatEnvelope({ ...envelope, signatures: [...envelope.signatures, forged] }), {
      status: 403,
      code: 'bad-signature',
      message: /does not verify/,
    })
  })

  test('an agency that is not in the directory is refused', () =>
    refuses(at, envelopeOf(at, report('kaz-none', [cases('KAZ', '2020-04-20', 5)]), kaz), {
      status: 422,
      code: 'unknown',
      place: 'by',
      message: /kaz-none is not an agency/,
    }))

  test('a revoked key signs nothing more, and what it signed stands', async () => {
    const key = await enrol(at, 'ind-moh', 'ind revoked')
    const first = await post(at, envelopeOf(at, report('ind-moh', [cases('IND', '2020-04-20', 5)]), key))
    assert.equal(first.statusCode, 201)
    await say(at, {
      by: secretariat,
      kind: 'directory.key-revocation',
      body: { agency: 'ind-moh', keyid: key.keyid, reason: 'lost' },
    })
    await refuses(at, envelopeOf(at, report('ind-moh', [cases('IND', '2020-04-21', 5)]), key), {
      status: 403,
      code: 'not-entitled',
      place: 'signatures',
      message: /ended at entry \d+ \(lost\); sign with a key that is in force/,
    })
    const { statement } = first.json()
    assert.equal((await at.get(`/api/statements/${statement}`)).visible, true)
  })

  test('a key that was rotated away signs nothing more, and the new one does', async () => {
    const [old, next] = [await enrol(at, 'pak-moh', 'pak old'), ownKey('pak new')]
    const rotation = {
      by: 'pak-moh',
      kind: 'directory.key-rotation' as const,
      body: { previous: old.keyid, publicKey: next.base64, custody: 'own' },
    }
    await refuses(at, envelopeOf(at, rotation, old), {
      status: 403,
      code: 'bad-signature',
      place: 'body.publicKey',
      message: /the new key has not signed/,
    })
    assert.equal((await post(at, envelopeOf(at, rotation, old, next))).statusCode, 201)
    const said = report('pak-moh', [cases('PAK', '2020-04-21', 5)])
    await refuses(at, envelopeOf(at, said, old), {
      status: 403,
      code: 'not-entitled',
      place: 'signatures',
      message: /\(rotated\)/,
    })
    assert.equal((await post(at, envelopeOf(at, said, next))).statusCode, 201)
  })

  test('a closed agency signs nothing', async () => {
    const key = await enrol(at, 'tjk-moh')
    const names = { en: 'Ministry of Health of Tajikistan' }
    const body = { agency: 'tjk-moh', type: 'health-ministry', state: 'TJK', names }
    await say(at, { by: secretariat, kind: 'directory.agency', body: { ...body, closed: true } })
    await refuses(at, envelopeOf(at, report('tjk-moh', [cases('TJK', '2020-04-20', 0)]), key), {
      status: 403,
      code: 'not-entitled',
      place: 'by',
      message: /tjk-moh is closed and signs nothing/,
    })
    await say(at, { by: secretariat, kind: 'directory.agency', body })
  })
})

describe('what is signed', () => {
  const payload = (change: object): Uint8Array => envelopeAround(JSON.stringify(frame(change)), kaz)

  test('a statement for another record is refused: an exercise never becomes the real thing', () =>
    refuses(at, payload({ record: `${at.node.record.origin}/exercise` }), {
      status: 422,
      code: 'wrong-record',
      place: 'record',
      message: /meant for the record ".*\/exercise", and this one is "concert\.example\/sco"/,
    }))

  test('an author’s clock may run five minutes ahead and no longer', async () => {
    await refuses(at, payload({ at: '2020-04-29T06:05:00.001Z' }), {
      status: 422,
      code: 'future',
      place: 'at',
      message: /lies in the future .*set the author's clock/,
    })
    const ahead = { ...report('kaz-moh', [cases('KAZ', '2020-04-19', 5)]), at: '2020-04-29T06:05:00.000Z' }
    assert.equal(
      (await post(at, envelopeAround(JSON.stringify(frameOf(at, ahead as never)), kaz))).statusCode,
      201,
    )
  })

  test('label and audience must agree', async () => {
    await refuses(at, payload({ label: 'TLP:AMBER' }), {
      status: 422,
      code: 'not-a-statement',
      place: 'audience',
      message: /TLP:AMBER is not for the public: name the audience/,
    })
    await refuses(at, payload({ audience: ['members'] }), {
      status: 422,
      code: 'not-a-statement',
      place: 'audience',
      message: /TLP:CLEAR is for the public/,
    })
  })

  test('what is no statement is refused with its place', async () => {
    const text = JSON.stringify(frame())
    const cases: [string | Uint8Array, string, RegExp][] = [
      [`\uFEFF${text}`, 'not-utf8', /byte order mark/],
      [Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from([0xc3, 0x28, 0x7d])]), 'not-utf8', /UTF-8/],
      [text.replace('"kind"', '"by":"kaz-moh","kind"'), 'duplicate-key', /by/],
      [text.replace('"body":{', `"body":{"deep":${'['.repeat(40)}${']'.repeat(40)},`), 'too-deep', /deep/],
      ['', 'not-json', /./],
      ['[]', 'not-a-statement', /./],
      [text.replace('TLP:CLEAR', 'TLP:WHITE'), 'not-a-statement', /label/],
      [text.replace('"value":5', '"value":1e999'), 'not-json', /./],
      [text.replace('"value":5', '"value":NaN'), 'not-json', /./],
    ]
    for (const [one, code, message] of cases) {
      const answer = await unchanged(at, () => post(at, envelopeAround(one, kaz)))
      const told = `${String(one).slice(0, 40)} → ${answer.statusCode} ${answer.body}`
      assert.equal(answer.statusCode, 422, told)
      assert.match(answer.json().type, new RegExp(`problem:(?:${code}|not-a-statement)$`), told)
      assert.match(answer.body, message, told)
    }
  })
})

describe('what is sent', () => {
  const good201 = () =>
    Buffer.from(envelopeOf(at, report('kaz-moh', [cases('KAZ', '2020-04-18', 5)]), kaz)).toString()

  test('what is no envelope is refused, whatever media type it has', async () => {
    const text = good201()
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const bodies: [string | Uint8Array, number, string][] = [
      ['', 422, 'malformed|not-json'],
      ['hello', 422, 'not-json'],
      [deep, 413, 'too-large'],
      [deep.slice(75_000, 125_000), 422, 'too-deep'],
      [`\uFEFF${text}`, 422, 'not-utf8'],
      [text.replace('"payload"', '"payload":"","payload"'), 422, 'duplicate-key'],
      [Buffer.from([0xff, 0xfe, 0x7b, 0x7d]), 422, 'not-utf8'],
      [`{"a":"${'x'.repeat(70_000)}"}`, 413, 'too-large'],
      ['{}', 422, 'not-an-envelope'],
      [text.replace('statement.v1', 'statement.v2'), 422, 'not-an-envelope'],
    ]
    for (const media of [
      'application/vnd.concert.envelope+json',
      'text/plain',
      'application/json',
      'multipart/form-data',
    ])
      for (const [body, status, code] of bodies) {
        const answer = await unchanged(at, () => post(at, body, media))
        assert.equal(answer.statusCode, status, `${media} ${String(body).slice(0, 30)}: ${answer.body}`)
        assertProblem(answer, { status, code: answer.json().type.split(':').at(-1), message: /./ })
        assert.match(answer.json().type, new RegExp(`problem:(?:${code})$`))
      }
  })

  test('a body without a content type and a body beyond every bound are answered as problems', async () => {
    const bare = await at.inject({ method: 'POST', url: '/api/statements' })
    assertProblem(bare, { status: 422, code: 'malformed', message: /has no body/ })
    const huge = await unchanged(at, () => post(at, Buffer.alloc(2_000_000, 0x20)))
    assertProblem(huge, { status: 413, code: 'request', message: /large/i })
  })
})
