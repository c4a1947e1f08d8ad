import { invitationAnswer, invitationsAnswer, invitedAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { openAuthenticator } from '../../testing/authenticator.ts'
import {
  browserOf,
  firstPerson,
  invited,
  registerPerson,
  signedInBy,
  signInWith,
  type TestPerson,
} from '../../testing/people.ts'
import { assertProblem } from '../../testing/refused.ts'
import { bearer, openTestNode, type TestNode } from '../../testing/test-node.ts'

const dayMs = 86_400_000
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

const person = (roles: readonly string[] = ['drafts'], name = 'Officer') =>
  invited(at, admin.ask, { roles }, name)

describe('an invitation', () => {
  test('is read by whoever holds it, lets one person in with its roles, and is then used', async () => {
    const made = await admin.ask('POST', '/api/invitations', {
      roles: ['signs'],
      label: 'duty@kaz-moh.example',
    })
    const { token, link, ...rest } = made.json()
    assert.equal(invitedAnswer.safeParse(made.json()).error?.message, undefined)
    assert.equal(link, `http://localhost/workspace/invitation#invitation=${token}`)
    assert.deepEqual([rest.agency, rest.status, rest.by], ['kaz-moh', 'open', 'Head of division'])
    const page = browserOf(at)
    const read = (await page('POST', '/api/invitations/read', { token })).json()
    assert.equal(invitationAnswer.safeParse(read).error?.message, undefined)
    assert.deepEqual(
      [read.agency, read.roles, read.label],
      ['kaz-moh', ['reads', 'drafts', 'signs'], 'duty@kaz-moh.example'],
    )
    const { ask } = await registerPerson(
      at,
      { invitation: token, email: 'duty@kaz-moh.example', language: 'ru' },
      'Duty officer',
    )
    const session = (await ask('GET', '/api/session')).json()
    assert.deepEqual(
      [session.person.language, session.person.email, session.roles, session.agencies.length],
      ['ru', 'duty@kaz-moh.example', ['reads', 'drafts', 'signs'], 1],
    )
    assertProblem(await page('POST', '/api/invitations/read', { token }), {
      status: 403,
      code: 'not-entitled',
      message: /was used/,
    })
    const { invitations } = (await admin.ask('GET', '/api/invitations')).json()
    assert.equal(invitationsAnswer.safeParse({ invitations }).error?.message, undefined)
    assert.equal(invitations[0].status, 'used')
    const files = await readFile(join(at.dir, 'people', 'invitations.json'), 'utf8')
    assert.ok(!files.includes(token))
  })

  test('of two who come at once with one link lets one in', async () => {
    const { token } = (await admin.ask('POST', '/api/invitations', { roles: ['reads'] })).json()
    const page = browserOf(at)
    const responses = await Promise.all(
      ['One', 'Two'].map(async (name) => {
        const { options } = (
          await page('POST', '/api/passkeys/registration/options', { invitation: token, name })
        ).json()
        return openAuthenticator().create(options, origin)
      }),
    )
    const answers = await Promise.all(
      responses.map((response) => page('POST', '/api/passkeys/registration', { response })),
    )
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 403])
    const { persons } = (await admin.ask('GET', '/api/people')).json()
    assert.equal(persons.filter(({ name }: any) => ['One', 'Two'].includes(name)).length, 1)
  })

  test('ends after seven days or when it is revoked', async () => {
    const page = browserOf(at)
    const old = (await admin.ask('POST', '/api/invitations', { roles: ['reads'] })).json()
    const taken = (await admin.ask('POST', '/api/invitations', { roles: ['reads'] })).json()
    assert.equal((await admin.ask('DELETE', `/api/invitations/${taken.id}`)).statusCode, 204)
    assertProblem(await admin.ask('DELETE', `/api/invitations/${taken.id}`), {
      status: 404,
      code: 'not-found',
      message: /open/,
    })
    nowMs += 7 * dayMs
    for (const [token, message] of [
      [old.token, /has expired/],
      [taken.token, /was revoked/],
      ['x', /not copied whole/],
    ] as const)
      for (const [url, body] of [
        ['/api/invitations/read', { token }],
        ['/api/passkeys/registration/options', { invitation: token, name: 'A' }],
      ] as const)
        assertProblem(await page('POST', url, body), { status: 403, code: 'not-entitled', message })
    first = { ...first, ask: browserOf(at, signedInBy(await signInWith(at, first.authenticator))) }
    admin = { ...admin, ask: browserOf(at, signedInBy(await signInWith(at, admin.authenticator))) }
  })

  test('is made by an administrator: of the agency for its own people, of the node for any agency', async () => {
    const officer = await person(['signs'])
    const entitled = { status: 403, code: 'not-entitled' } as const
    assertProblem(await officer.ask('POST', '/api/invitations', { roles: ['reads'] }), {
      ...entitled,
      message: /those who administer/,
    })
    assertProblem(await admin.ask('POST', '/api/invitations', { agency: 'uzb-moh', roles: ['reads'] }), {
      ...entitled,
      message: /act for kaz-moh/,
    })
    assertProblem(await first.ask('POST', '/api/invitations', { agency: 'xxx-moh', roles: ['reads'] }), {
      status: 422,
      code: 'unknown',
      place: 'agency',
      message: /directory/,
    })
    assert.equal(
      (await first.ask('POST', '/api/invitations', { agency: 'uzb-moh', roles: ['administers'] })).statusCode,
      201,
    )
    const operator = browserOf(at, bearer(await at.token('administer')))
    assert.equal(
      (await operator('POST', '/api/invitations', { agency: 'uzb-moh', roles: ['administers'] })).statusCode,
      201,
    )
    assertProblem(await operator('POST', '/api/invitations', { roles: ['reads'] }), {
      status: 422,
      code: 'malformed',
      message: /name the one/,
    })
  })

  test('is accepted by a person who has a passkey already, who then works for both agencies', async () => {
    const both = await person(['reads'], 'Liaison')
    const { token } = (
      await first.ask('POST', '/api/invitations', { agency: 'kaz-ses', roles: ['signs'] })
    ).json()
    const answer = (await both.ask('POST', '/api/invitations/accept', { token })).json()
    assert.deepEqual(
      [answer.agency, answer.agencies.map(({ agency }: any) => agency)],
      ['kaz-ses', ['kaz-moh', 'kaz-ses']],
    )
    assert.equal((await both.ask('POST', '/api/invitations/accept', { token })).statusCode, 403)
    const back = (await both.ask('PATCH', '/api/session', { agency: 'kaz-moh' })).json()
    assert.deepEqual([back.agency, back.roles], ['kaz-moh', ['reads']])
    assertProblem(await both.ask('PATCH', '/api/session', { agency: 'uzb-moh' }), {
      status: 403,
      code: 'not-entitled',
      place: 'agency',
      message: /do not work for uzb-moh/,
    })
  })
})
