import { passkeyOptionsAnswer, passkeysAnswer, sessionAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { openAuthenticator } from '../../testing/authenticator.ts'
import {
  browserOf,
  firstPerson,
  invited,
  ownPage,
  registerPerson,
  signedInBy,
  signInWith,
  type TestPerson,
} from '../../testing/people.ts'
import { assertProblem } from '../../testing/refused.ts'
import { openTestNode, type TestNode } from '../../testing/test-node.ts'

const origin = 'http://localhost'
let nowMs = Date.parse('2026-01-05T08:00:00.000Z')
let at: TestNode
let first: TestPerson
let admin: TestPerson
before(async () => {
  at = await openTestNode({ server: { nowMs: () => nowMs, publicUrl: new URL(origin) } })
  first = await firstPerson(at, 'Node administrator')
  admin = await invited(
    at,
    first.ask,
    { agency: 'kaz-moh', roles: ['signs', 'administers'] },
    'Head of division',
  )
})

const refused = { status: 401, code: 'not-authenticated' } as const
const person = (roles: readonly string[] = ['drafts'], name = 'Officer') =>
  invited(at, admin.ask, { roles }, name)

describe('the first administrator', () => {
  test('comes in by the printed code with a passkey, once, and the code is not printed again', async () => {
    const other = await openTestNode()
    const code = other.node.access.firstAdministratorCode()!
    const page = browserOf(other)
    assertProblem(await page('POST', '/api/passkeys/registration/options', { code: 'first_x', name: 'A' }), {
      status: 403,
      code: 'not-entitled',
      message: /code is wrong/,
    })
    assertProblem(await page('POST', '/api/passkeys/registration/options', { code }), {
      status: 422,
      code: 'malformed',
      place: 'name',
      message: /name/,
    })
    const begun = (await page('POST', '/api/passkeys/registration/options', { code, name: 'A' })).json()
    assert.equal(other.node.access.firstAdministratorCode(), code, 'a browser may still give up')
    const made = await registerPerson(other, { code }, 'Administrator')
    const session = (await made.ask('GET', '/api/session')).json()
    assert.equal(sessionAnswer.safeParse(session).error?.message, undefined)
    assert.deepEqual(
      [session.person.name, session.agency, session.administersNode, session.roles],
      ['Administrator', 'sco-secretariat', true, ['reads', 'drafts', 'signs', 'administers']],
    )
    const late = openAuthenticator().create(begun.options, origin)
    assertProblem(await page('POST', '/api/passkeys/registration', { response: late }), {
      status: 403,
      code: 'not-entitled',
      message: /used/,
    })
    assert.equal((await page('POST', '/api/first-administrator', { code })).statusCode, 403)
    assert.equal(other.node.access.firstAdministratorCode(), undefined)
    const again = await other.restart()
    assert.equal(again.node.access.firstAdministratorCode(), undefined)
    assert.equal((await browserOf(again, made.headers)('GET', '/api/tokens')).statusCode, 200)
    await again.close()
  })

  test('comes in by a token as before, and then not by a passkey with the same code', async () => {
    const other = await openTestNode()
    const code = other.node.access.firstAdministratorCode()!
    assert.equal((await browserOf(other)('POST', '/api/first-administrator', { code })).statusCode, 201)
    const answer = await browserOf(other)('POST', '/api/passkeys/registration/options', { code, name: 'A' })
    assert.equal(answer.statusCode, 403)
    await other.close()
  })
})

describe('signing in with a passkey', () => {
  test('needs no name, opens a session, and is good once', async () => {
    const { authenticator, id } = await person()
    const page = browserOf(at)
    const begun = (await page('POST', '/api/passkeys/sign-in/options', {})).json()
    assert.equal(passkeyOptionsAnswer.safeParse(begun).error?.message, undefined)
    assert.deepEqual(begun.options.allowCredentials ?? [], [])
    const response = authenticator.get(begun.options, origin)
    const answer = await page('POST', '/api/passkeys/sign-in', { response })
    assert.equal(answer.json().person.id, id)
    assert.equal((await browserOf(at, signedInBy(answer))('GET', '/api/people')).statusCode, 200)
    assertProblem(await page('POST', '/api/passkeys/sign-in', { response }), {
      ...refused,
      message: /was not accepted/,
    })
  })

  test('refuses what is signed for another site, name, challenge or purpose, unverified, or by a copy', async () => {
    const { authenticator } = await person()
    for (const twist of [
      { origin: 'https://evil.example' },
      { origin: 'http://localhost:8081' },
      { rpId: 'evil.example' },
      { challenge: 'AAAA' },
      { type: 'webauthn.create' },
      { verified: false },
    ])
      assertProblem(await signInWith(at, authenticator, twist), { ...refused, message: /was not accepted/ })
    assert.equal((await signInWith(at, authenticator)).statusCode, 200)
    assertProblem(await signInWith(at, authenticator, { counter: 1 }), { ...refused, message: /copied/ })
    const stranger = openAuthenticator()
    stranger.create({ challenge: '', rp: { id: 'localhost' }, user: { id: 'AAAA' } }, origin)
    assertProblem(await signInWith(at, stranger), { ...refused, message: /not known at this node/ })
    const other = await person()
    const [mine] = authenticator.ids()
    const page = browserOf(at)
    const { options } = (await page('POST', '/api/passkeys/sign-in/options', {})).json()
    const swapped = { ...other.authenticator.get(options, origin), id: mine, rawId: mine }
    assertProblem(await page('POST', '/api/passkeys/sign-in', { response: swapped }), {
      ...refused,
      message: /was not accepted/,
    })
  })

  test('is asked for within five minutes', async () => {
    const { authenticator } = await person()
    const page = browserOf(at)
    const { options } = (await page('POST', '/api/passkeys/sign-in/options', {})).json()
    nowMs += 5 * 60_000
    const response = authenticator.get(options, origin)
    assertProblem(await page('POST', '/api/passkeys/sign-in', { response }), {
      ...refused,
      message: /five minutes/,
    })
  })

  test('takes no garbage for an answer, and none from another site', async () => {
    const { authenticator } = await person()
    const page = browserOf(at)
    const { options } = (await page('POST', '/api/passkeys/sign-in/options', {})).json()
    const good: any = authenticator.get(options, origin)
    const bad = [
      {},
      { ...good, response: {} },
      { ...good, type: 'x' },
      { ...good, response: { ...good.response, clientDataJSON: 'e30' } },
      { ...good, response: { ...good.response, clientDataJSON: 'AAAA' } },
      { ...good, response: { ...good.response, authenticatorData: 'AAAA' } },
      { ...good, response: { ...good.response, signature: 'AAAA' } },
      { ...good, id: 'x'.repeat(5_000) },
    ]
    for (const response of bad) {
      const answer = await page('POST', '/api/passkeys/sign-in', { response })
      assert.ok([401, 422].includes(answer.statusCode), answer.body)
    }
    const { options: making } = (await admin.ask('POST', '/api/passkeys/registration/options', {})).json()
    const made: any = openAuthenticator().create(making, origin)
    for (const attestationObject of ['AAAA', 'oA', Buffer.alloc(9_000, 0x81).toString('base64url')])
      assertProblem(
        await admin.ask('POST', '/api/passkeys/registration', {
          response: { ...made, response: { ...made.response, attestationObject } },
        }),
        { ...refused, message: /was not accepted/ },
      )
    for (const [url, body] of [
      ['/api/passkeys/sign-in/options', {}],
      ['/api/passkeys/registration/options', {}],
      ['/api/invitations/read', { token: 'x' }],
    ] as const)
      assertProblem(await browserOf(at, { 'sec-fetch-site': 'cross-site' } as never)('POST', url, body), {
        status: 403,
        code: 'not-entitled',
        message: /another site/,
      })
    assert.equal(
      (await page('POST', '/api/passkeys/sign-in', { response: { ...good, more: 'x'.repeat(60_000) } }))
        .statusCode,
      413,
    )
  })

  test('holds an address to a number of attempts in a minute', async () => {
    const other = await openTestNode({ server: { nowMs: () => nowMs } })
    const codes = new Set<number>()
    for (let times = 0; times < 125; times++)
      codes.add((await browserOf(other)('POST', '/api/passkeys/sign-in/options', {})).statusCode)
    assert.deepEqual([...codes], [200, 429])
    await other.close()
  })
})

describe('one’s own passkeys', () => {
  test('are added, named and removed, and the last one stays', async () => {
    const { ask, id } = await person()
    const second = openAuthenticator()
    const { options } = (await ask('POST', '/api/passkeys/registration/options', {})).json()
    assert.equal(options.excludeCredentials.length, 1)
    const response = second.create(options, origin)
    const added = await ask('POST', '/api/passkeys/registration', {
      response,
      passkeyName: 'Key in the safe',
    })
    assert.equal(added.statusCode, 200, added.body)
    const { passkeys } = (await ask('GET', '/api/passkeys')).json()
    assert.equal(passkeysAnswer.safeParse({ passkeys }).error?.message, undefined)
    assert.deepEqual(
      passkeys.map(({ name }: any) => name),
      ['?', 'Key in the safe'],
    )
    const renamed = (await ask('PATCH', `/api/passkeys/${passkeys[0].id}`, { name: 'Laptop' })).json()
    assert.equal(renamed.passkeys[0].name, 'Laptop')
    assert.equal((await ask('DELETE', `/api/passkeys/${passkeys[0].id}`)).statusCode, 204)
    assertProblem(await ask('DELETE', `/api/passkeys/${passkeys[1].id}`), {
      status: 409,
      code: 'conflict',
      message: /only way to sign in/,
    })
    assert.equal((await signInWith(at, second)).json().person.id, id)
    const another = await person()
    assertProblem(await another.ask('DELETE', `/api/passkeys/${passkeys[1].id}`), {
      status: 404,
      code: 'not-found',
      message: /no such passkey/,
    })
  })

  test('are nobody else’s: a begun registration is finished by the one who began it', async () => {
    const [one, two] = [await person(), await person()]
    const { options } = (await one.ask('POST', '/api/passkeys/registration/options', {})).json()
    const response = openAuthenticator().create(options, origin)
    assertProblem(await two.ask('POST', '/api/passkeys/registration', { response }), {
      status: 403,
      code: 'not-entitled',
      message: /Somebody else/,
    })
    assertProblem(await browserOf(at)('POST', '/api/passkeys/registration/options', {}), {
      ...refused,
      message: /signed in/,
    })
    const [taken] = one.authenticator.ids()
    const { options: again } = (await two.ask('POST', '/api/passkeys/registration/options', {})).json()
    const copy = openAuthenticator().create(again, origin, { id: taken! })
    assertProblem(await two.ask('POST', '/api/passkeys/registration', { response: copy }), {
      status: 409,
      code: 'conflict',
      message: /registered already/,
    })
  })
})

test('passkeys say where they work: never at a bare address, over plain http, or under another name', async () => {
  for (const [publicUrl, host, reason, message] of [
    ['http://10.0.0.7:8080', '10.0.0.7:8080', 'address-is-ip', /--public-url and a name/],
    ['https://[2001:db8::1]', '[2001:db8::1]', 'address-is-ip', /--public-url and a name/],
    ['http://concert.example', 'concert.example', 'not-secure', /behind TLS/],
    ['https://concert.example', '127.0.0.1:8080', 'other-address', /open the workspace there/],
    ['https://concert.example', 'concert.example', undefined, undefined],
    ['http://localhost:8080', 'localhost:8080', undefined, undefined],
  ] as const) {
    const other = await openTestNode({ server: { publicUrl: new URL(publicUrl) } })
    const ask = browserOf(other, { ...ownPage, host })
    const { passkey } = (await ask('GET', '/api/session')).json().methods
    assert.deepEqual(
      [passkey.available, passkey.reason, passkey.at],
      [reason === undefined, reason, new URL(publicUrl).origin],
    )
    const options = await ask('POST', '/api/passkeys/sign-in/options', {})
    if (message === undefined) assert.equal(options.json().options.rpId, new URL(publicUrl).hostname)
    else assertProblem(options, { status: 409, code: 'conflict', message })
    await other.close()
  }
})
