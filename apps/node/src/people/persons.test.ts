import { sessionsAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import {
  browserOf,
  firstPerson,
  invited,
  signedInBy,
  signInWith,
  type TestPerson,
} from '../testing/people.ts'
import { assertProblem } from '../testing/refused.ts'
import { bearer, openTestNode, type TestNode } from '../testing/test-node.ts'

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

describe('a person', () => {
  test('sees where they are signed in, and ends one session or all others', async () => {
    const { ask, authenticator } = await person()
    const [second, third] = await Promise.all([signInWith(at, authenticator), signInWith(at, authenticator)])
    const { sessions } = (await ask('GET', '/api/sessions')).json()
    assert.equal(sessionsAnswer.safeParse({ sessions }).error?.message, undefined)
    assert.deepEqual(sessions.map(({ current }: any) => current).sort(), [false, false, true])
    const other = browserOf(at, signedInBy(second!))
    const own = (await other('GET', '/api/sessions')).json().sessions.find(({ current }: any) => current)
    assert.equal((await ask('DELETE', `/api/sessions/${own.id}`)).statusCode, 204)
    assert.equal((await other('GET', '/api/sessions')).statusCode, 401)
    assert.equal((await ask('DELETE', '/api/sessions')).statusCode, 204)
    assert.equal((await browserOf(at, signedInBy(third!))('GET', '/api/sessions')).statusCode, 401)
    assert.equal((await ask('GET', '/api/sessions')).json().sessions.length, 1)
  })

  test('changes their own name, address and language', async () => {
    const { ask } = await person()
    const changed = (
      await ask('PATCH', '/api/person', { name: '值班员', email: 'a@kaz-moh.example', language: 'zh' })
    ).json()
    assert.deepEqual(
      [changed.person.name, changed.person.email, changed.person.language],
      ['值班员', 'a@kaz-moh.example', 'zh'],
    )
    assert.equal((await ask('PATCH', '/api/person', { email: null })).json().person.email, undefined)
    for (const bad of [
      { name: '' },
      { name: 'a\u202eb' },
      { name: 'x'.repeat(101) },
      { email: 'x' },
      { language: '../x' },
    ])
      assert.equal((await ask('PATCH', '/api/person', bad)).statusCode, 422)
  })

  test('whose role is taken is signed out at once, and one who is withdrawn is forgotten', async () => {
    const { ask, id, authenticator } = await person(['signs'])
    const url = await at.app.listen({ port: 0, host: '127.0.0.1' })
    const again = signedInBy(await signInWith(at, authenticator))
    const live = await fetch(`${url}/api/live`, { headers: again })
    const reader = live.body!.getReader()
    await reader.read()
    assert.equal(
      (await admin.ask('PATCH', `/api/people/${id}`, { roles: ['signs', 'administers'] })).statusCode,
      204,
    )
    assert.equal((await ask('GET', '/api/session')).json().roles.length, 4, 'a wider role is there at once')
    assert.equal((await admin.ask('PATCH', `/api/people/${id}`, { roles: ['drafts'] })).statusCode, 204)
    assert.equal((await ask('GET', '/api/people')).statusCode, 401)
    assert.equal((await reader.read().catch(() => ({ done: true }))).done, true)
    const back = browserOf(at, signedInBy(await signInWith(at, authenticator)))
    assert.deepEqual((await back('GET', '/api/session')).json().roles, ['reads', 'drafts'])
    assert.equal((await admin.ask('DELETE', `/api/people/${id}`)).statusCode, 204)
    assert.equal((await back('GET', '/api/people')).statusCode, 401)
    assertProblem(await signInWith(at, authenticator), { ...refused, message: /its person left/ })
    assert.ok(!(await readFile(join(at.dir, 'people', 'persons.json'), 'utf8')).includes(id))
    assertProblem(await admin.ask('DELETE', `/api/people/${id}`), {
      status: 404,
      code: 'not-found',
      message: /No person/,
    })
  })

  test('of another agency is out of an administrator’s reach, and so is the own role to administer', async () => {
    const uzbek = await invited(
      at,
      first.ask,
      { agency: 'uzb-moh', roles: ['administers'] },
      'Uzbek administrator',
    )
    assertProblem(await admin.ask('DELETE', `/api/people/${uzbek.id}`), {
      status: 404,
      code: 'not-found',
      message: /kaz-moh/,
    })
    assertProblem(await admin.ask('PATCH', `/api/people/${uzbek.id}?agency=uzb-moh`, { roles: ['reads'] }), {
      status: 403,
      code: 'not-entitled',
      message: /act for kaz-moh/,
    })
    for (const [method, body] of [
      ['DELETE', undefined],
      ['PATCH', { roles: ['reads'] }],
    ] as const)
      assertProblem(await admin.ask(method, `/api/people/${admin.id}`, body), {
        status: 409,
        code: 'conflict',
        message: /another administrator/,
      })
    assertProblem(await first.ask('GET', '/api/people?agency=uzb-moh'), {
      status: 403,
      code: 'not-entitled',
      message: /act for/,
    })
    const operator = browserOf(at, bearer(await at.token('administer')))
    const { persons } = (await operator('GET', '/api/people?agency=uzb-moh')).json()
    assert.deepEqual(
      persons.map(({ name }: any) => name),
      ['Uzbek administrator'],
    )
    assert.equal((await operator('DELETE', `/api/people/${uzbek.id}?agency=uzb-moh`)).statusCode, 204)
  })
})
