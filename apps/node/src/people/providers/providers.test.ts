import { invitationAnswer, providersAnswer, providerStartAnswer, sessionAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { before, beforeEach, describe, test } from 'node:test'
import { openTestProvider, type TestProvider } from '../../testing/test-provider.ts'
import {
  browserOf,
  firstPerson,
  invited,
  registerPerson,
  signedInBy,
  type TestPerson,
} from '../../testing/people.ts'
import { assertProblem } from '../../testing/refused.ts'
import { openTestNode, type TestNode } from '../../testing/test-node.ts'
import { openProviders } from './open-providers.ts'

const origin = 'http://localhost'
let nowMs = Date.now()
let at: TestNode
let provider: TestProvider
let first: TestPerson
let admin: TestPerson
const order = (more: object = {}) => ({
  id: 'kaz-moh-id',
  agency: 'kaz-moh',
  names: { en: 'Sign-in of the ministry', ru: 'Вход министерства', zh: '卫生部登录' },
  issuer: provider.issuer,
  clientId: provider.clientId,
  clientSecret: provider.clientSecret,
  claim: 'email',
  ...more,
})
before(async () => {
  at = await openTestNode({ server: { publicUrl: new URL(origin), nowMs: () => nowMs } })
  provider = await openTestProvider(`${origin}/api/oidc/callback`, `${origin}/workspace/`)
  first = await firstPerson(at)
  admin = await invited(
    at,
    first.ask,
    { agency: 'kaz-moh', roles: ['signs', 'administers'] },
    'Head of division',
  )
})
beforeEach(async () => {
  nowMs += 60_000
  const entered = await first.ask('PUT', '/api/providers', order())
  assert.equal(entered.statusCode, 204, entered.body)
})

/** A browser's whole way: to the provider, in there, and back; answers the last answer and the browser's cookies. */
async function signInAs(
  login: string | undefined,
  body: object = {},
  id = 'kaz-moh-id',
  change = (back: URL) => back,
) {
  const start = await browserOf(at)('POST', `/api/oidc/${id}/start`, body)
  assert.equal(start.statusCode, 200, start.body)
  assert.equal(providerStartAnswer.safeParse(start.json()).error?.message, undefined)
  const [errand] = start.cookies as any[]
  assert.deepEqual([errand.httpOnly, errand.sameSite, errand.path], [true, 'Lax', '/api/oidc/'])
  const back = change(await provider.visit(start.json().url, login))
  assert.equal(back.origin, origin)
  const cookie = `${errand.name}=${errand.value}`
  const answer = await at.inject({
    url: `${back.pathname}${back.search}`,
    headers: { cookie, 'sec-fetch-site': 'cross-site' },
  })
  return { answer, back, cookie }
}
const problemOf = ({ answer }: Awaited<ReturnType<typeof signInAs>>): string => {
  assert.equal(answer.statusCode, 302, answer.body)
  assert.ok(!answer.cookies.some(({ name, value }) => name === 'concert_session' && value !== ''))
  return /^\/workspace\/sign-in\?problem=([\w-]+)$/.exec(String(answer.headers.location))![1]!
}
const invite = async (body: object) => (await admin.ask('POST', '/api/invitations', body)).json()

describe('signing in at an agency’s provider', () => {
  test('lets in whoever holds an invitation, and knows them again', async () => {
    provider.claims.set('duty', { email: 'duty@kaz-moh.example', name: 'Duty officer', locale: 'ru' })
    const { token } = await invite({ roles: ['signs'] })
    const read = (await browserOf(at)('POST', '/api/invitations/read', { token })).json()
    assert.equal(invitationAnswer.safeParse(read).error?.message, undefined)
    assert.deepEqual(
      read.providers.map(({ id }: any) => id),
      ['kaz-moh-id'],
    )
    const { answer } = await signInAs('duty', { invitation: token, to: '/workspace/report?event=covid-19' })
    assert.deepEqual([answer.statusCode, answer.headers.location], [302, '/workspace/report?event=covid-19'])
    const session = (await browserOf(at, signedInBy(answer))('GET', '/api/session')).json()
    assert.equal(sessionAnswer.safeParse(session).error?.message, undefined)
    assert.deepEqual(
      [session.person.name, session.person.language, session.agency, session.roles],
      ['Duty officer', 'ru', 'kaz-moh', ['reads', 'drafts', 'signs']],
    )
    const again = browserOf(at, signedInBy((await signInAs('duty')).answer))
    assert.equal((await again('GET', '/api/session')).json().person.id, session.person.id)
    const [{ method }] = (await again('GET', '/api/sessions')).json().sessions
    assert.equal(method, 'provider')
    assert.equal(
      problemOf(
        await signInAs('duty', { to: '/workspace/' }, 'kaz-moh-id', (back) => {
          back.searchParams.set('code', 'x')
          return back
        }),
      ),
      'failed',
    )
  })

  test('lets in whoever was invited under the address that the provider vouches for, and nobody else', async () => {
    provider.claims.set('surveillance', { email: 'Surveillance@kaz-moh.example', email_verified: true })
    assert.equal(problemOf(await signInAs('surveillance')), 'not-invited')
    const { id } = await invite({ roles: ['drafts'], label: 'surveillance@kaz-moh.example' })
    const { answer } = await signInAs('surveillance')
    const session = (await browserOf(at, signedInBy(answer))('GET', '/api/session')).json()
    assert.deepEqual(session.roles, ['reads', 'drafts'])
    const { invitations } = (await admin.ask('GET', '/api/invitations')).json()
    assert.equal(invitations.find((one: any) => one.id === id).status, 'used')
    provider.claims.set('surveillance-2', { email: 'surveillance@kaz-moh.example', email_verified: false })
    assert.equal(
      problemOf(await signInAs('surveillance-2')),
      'not-invited',
      'an address that is not verified says nothing',
    )
  })

  test('knows a person with a passkey by the label of their invitation, and not by an address they gave themselves', async () => {
    const { token } = await invite({ roles: ['signs'], label: 'registry@kaz-moh.example' })
    const registry = await registerPerson(
      at,
      { invitation: token, email: 'other@kaz-moh.example' },
      'Registry',
    )
    provider.claims.set('other', { email: 'other@kaz-moh.example' })
    assert.equal(problemOf(await signInAs('other')), 'not-invited')
    provider.claims.set('registry', { email: 'registry@kaz-moh.example' })
    const { answer } = await signInAs('registry')
    assert.equal(
      (await browserOf(at, signedInBy(answer))('GET', '/api/session')).json().person.id,
      registry.id,
    )
    const [passkey] = registry.authenticator.ids()
    assert.equal(
      (await registry.ask('DELETE', `/api/passkeys/${passkey!}`)).statusCode,
      204,
      'there is another way in',
    )
  })

  test('acts for the provider’s own agency only, whatever else the person does', async () => {
    const { token } = await invite({ roles: ['signs'], label: 'both@kaz-moh.example' })
    const both = await registerPerson(at, { invitation: token }, 'Both')
    const other = (
      await first.ask('POST', '/api/invitations', { agency: 'sco-secretariat', roles: ['administers'] })
    ).json()
    await both.ask('POST', '/api/invitations/accept', { token: other.token })
    provider.claims.set('both', { email: 'both@kaz-moh.example' })
    const ask = browserOf(at, signedInBy((await signInAs('both')).answer))
    const session = (await ask('GET', '/api/session')).json()
    assert.deepEqual(
      session.agencies.map(({ agency }: any) => agency),
      ['kaz-moh'],
    )
    assertProblem(await ask('PATCH', '/api/session', { agency: 'sco-secretariat' }), {
      status: 403,
      code: 'not-entitled',
      message: /another agency’s provider/,
    })
    const foreign = (
      await first.ask('POST', '/api/invitations', { agency: 'uzb-moh', roles: ['signs'] })
    ).json()
    provider.claims.set('new', { email: 'new@kaz-moh.example' })
    assert.equal(problemOf(await signInAs('new', { invitation: foreign.token })), 'invitation')
  })

  test('gives the roles of groups where the agency maps them, follows them, and forgets who has left', async () => {
    const groups = { claim: 'groups', roles: { surveillance: ['drafts'], signatories: ['signs'] } }
    await first.ask('PUT', '/api/providers', order({ groups }))
    provider.claims.set('laboratory', {
      name: 'Laboratory desk',
      groups: ['surveillance', 'canteen', '__proto__'],
    })
    const one = browserOf(at, signedInBy((await signInAs('laboratory')).answer))
    assert.deepEqual((await one('GET', '/api/session')).json().roles, ['reads', 'drafts'])
    provider.claims.set('laboratory', { groups: ['signatories', 'surveillance'] })
    const two = browserOf(at, signedInBy((await signInAs('laboratory')).answer))
    assert.deepEqual((await two('GET', '/api/session')).json().roles, ['reads', 'drafts', 'signs'])
    assert.equal((await one('GET', '/api/people')).statusCode, 200)
    provider.claims.set('laboratory', { groups: 'surveillance' })
    const three = browserOf(at, signedInBy((await signInAs('laboratory')).answer))
    assert.equal((await two('GET', '/api/people')).statusCode, 401, 'who loses a role is signed out')
    const { id } = (await three('GET', '/api/session')).json().person
    provider.claims.set('laboratory', { groups: ['canteen'] })
    assert.equal(problemOf(await signInAs('laboratory')), 'not-invited')
    assert.equal((await three('GET', '/api/people')).statusCode, 401)
    assert.ok(!(await readFile(join(at.dir, 'people', 'persons.json'), 'utf8')).includes(id))
  })

  test('is for the browser that went there, once, within fifteen minutes, by its own state and nonce', async () => {
    const { token } = await invite({ roles: ['signs'], label: 'night-desk@kaz-moh.example' })
    assert.ok(token)
    provider.claims.set('night-desk', { email: 'night-desk@kaz-moh.example' })
    const { back, cookie, answer } = await signInAs('night-desk')
    assert.equal(answer.headers.location, '/workspace/')
    const url = `${back.pathname}${back.search}`
    const expired = { statusCode: 302, location: '/workspace/sign-in?problem=expired' }
    const told = async (request: object) => {
      const { statusCode, headers } = await at.inject({ url, ...request })
      return { statusCode, location: headers.location }
    }
    assert.deepEqual(await told({ headers: { cookie } }), expired, 'a second time')
    assert.equal(
      problemOf(await signInAs('night-desk', {}, 'kaz-moh-id', (one) => ((nowMs += 15 * 60_000), one))),
      'expired',
    )
    assert.equal(
      problemOf(
        await signInAs('night-desk', {}, 'kaz-moh-id', (one) => (one.searchParams.set('state', 'x'), one)),
      ),
      'expired',
    )
    assert.equal(
      problemOf(
        await signInAs(
          'night-desk',
          {},
          'kaz-moh-id',
          (one) => (one.searchParams.set('iss', 'https://evil.example'), one),
        ),
      ),
      'failed',
    )
    const start = (await browserOf(at)('POST', '/api/oidc/kaz-moh-id/start', {})).json()
    const stolen = await provider.visit(start.url, 'night-desk')
    const elsewhere = {
      url: `${stolen.pathname}${stolen.search}`,
      headers: { cookie: 'concert_errand=mine' },
    }
    assert.deepEqual(await told(elsewhere), expired, 'in another browser')
    assert.equal(problemOf(await signInAs(undefined)), 'denied')
    for (const query of ['', '?code=x&state=x', '?error=x', '?state=%00'.replace('%00', '%25')])
      assert.equal((await at.inject(`/api/oidc/callback${query}`)).headers.location, expired.location)
  })

  test('sends nobody away from the workspace, and starts from our own pages only', async () => {
    const ask = browserOf(at)
    for (const to of ['https://evil.example/', '//evil.example', '/workspace/../x\\', '/other'])
      assert.equal((await ask('POST', '/api/oidc/kaz-moh-id/start', { to })).statusCode, 422)
    assertProblem(
      await browserOf(at, { 'sec-fetch-site': 'cross-site' } as never)(
        'POST',
        '/api/oidc/kaz-moh-id/start',
        {},
      ),
      {
        status: 403,
        code: 'not-entitled',
        message: /another site/,
      },
    )
    assertProblem(await ask('POST', '/api/oidc/none/start', {}), {
      status: 404,
      code: 'not-found',
      message: /no provider/,
    })
    assert.equal((await ask('POST', '/api/oidc/kaz-moh-id/start', { invitation: 'x' })).statusCode, 403)
  })

  test('ends at the provider’s page for signing out, too', async () => {
    const { token } = await invite({ roles: ['reads'] })
    provider.claims.set('out', {})
    const ask = browserOf(at, signedInBy((await signInAs('out', { invitation: token })).answer))
    const { endSession } = (await ask('DELETE', '/api/session')).json()
    const url = new URL(endSession)
    assert.equal(url.origin, provider.issuer)
    assert.equal(url.searchParams.get('post_logout_redirect_uri'), `${origin}/workspace/`)
    assert.equal((await fetch(url)).status, 200)
    assert.equal((await ask('GET', '/api/people')).statusCode, 401)
  })

  test('of a provider that does not answer, or answers without end, is told', async () => {
    const endless = createServer((_request, answer) => {
      answer.writeHead(200, { 'content-type': 'application/json' })
      const more = setInterval(() => answer.write('"'.repeat(200_000)), 1)
      answer.on('close', () => clearInterval(more))
    })
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve))
    const { port } = endless.address() as AddressInfo
    for (const issuer of [`http://127.0.0.1:${port}`, 'http://127.0.0.1:9']) {
      await first.ask('PUT', '/api/providers', order({ issuer }))
      assertProblem(await browserOf(at)('POST', '/api/oidc/kaz-moh-id/start', {}), {
        status: 503,
        code: 'busy',
        message: /does not answer as it should/,
      })
    }
    endless.closeAllConnections()
    endless.close()
  })
})

describe('a provider', () => {
  test('is entered by an administrator of the node, shown without its secret, and sealed in its file', async () => {
    const { providers, redirectUri } = (await first.ask('GET', '/api/providers')).json()
    assert.equal(
      providersAnswer.safeParse((await first.ask('GET', '/api/providers')).json()).error?.message,
      undefined,
    )
    assert.equal(redirectUri, `${origin}/api/oidc/callback`)
    assert.equal(providers.length, 1)
    const path = join(at.dir, 'people', 'providers.json')
    for (const text of [JSON.stringify(providers), await readFile(path, 'utf8')])
      assert.ok(!text.includes(provider.clientSecret))
    assert.equal((await stat(path)).mode & 0o777, 0o600)
    assert.equal((await admin.ask('GET', '/api/providers')).json().providers.length, 1)
    assertProblem(await admin.ask('PUT', '/api/providers', order()), {
      status: 403,
      code: 'not-entitled',
      message: /administer/,
    })
    const session = (await browserOf(at)('GET', '/api/session')).json()
    assert.deepEqual(
      session.methods.providers.map(({ id, agency }: any) => [id, agency]),
      [['kaz-moh-id', 'kaz-moh']],
    )
    for (const [bad, message] of [
      [{ issuer: 'http://id.kaz-moh.example' }, /plain http is for loopback alone/],
      [{ issuer: 'http://127.0.0.1.evil.example' }, /plain http is for loopback alone/],
      [{ issuer: 'ftp://127.0.0.1' }, /must be https/],
      [{ agency: 'xxx-moh' }, /not an agency/],
      [{ names: { ru: 'x' } }, /English/],
    ] as const)
      assertProblem(await first.ask('PUT', '/api/providers', order(bad)), {
        status: 422,
        code: 'agency' in bad ? 'unknown' : 'malformed',
        message,
      })
  })

  test('is removed with the sessions that it vouches for', async () => {
    const { token } = await invite({ roles: ['reads'] })
    provider.claims.set('gone', {})
    const ask = browserOf(at, signedInBy((await signInAs('gone', { invitation: token })).answer))
    assert.equal((await ask('GET', '/api/people')).statusCode, 200)
    assert.equal((await first.ask('DELETE', '/api/providers/kaz-moh-id')).statusCode, 204)
    assert.equal((await ask('GET', '/api/people')).statusCode, 401)
    assert.equal((await first.ask('DELETE', '/api/providers/kaz-moh-id')).statusCode, 404)
  })

  test('that is written into the file by hand in plain is sealed at the next start', async () => {
    const path = join(at.dir, 'people', 'providers.json')
    const { clientSecret, ...rest } = order()
    const stored = [{ ...rest, scope: 'openid email profile', clientSecret }]
    await writeFile(path, JSON.stringify(stored))
    const opened = await openProviders(at.dir, at.node.keystore)
    assert.ok(!(await readFile(path, 'utf8')).includes(clientSecret))
    assert.equal(opened.find('kaz-moh-id')!.secret, clientSecret)
    const moved = JSON.parse(await readFile(path, 'utf8'))
    await writeFile(path, JSON.stringify([{ ...moved[0], issuer: 'https://evil.example' }]))
    const changed = await openProviders(at.dir, at.node.keystore)
    assert.throws(
      () => changed.find('kaz-moh-id'),
      /enter it anew/,
      'a secret is never sent to another issuer',
    )
  })
})
