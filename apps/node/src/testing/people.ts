import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import assert from 'node:assert/strict'
import { openAuthenticator, type Authenticator, type Twist } from './authenticator.ts'
import type { TestNode } from './test-node.ts'

/** What a browser of a page of ours sends along. */
export const ownPage = { 'sec-fetch-site': 'same-origin' } as const

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** The headers of a browser that is signed in with this answer's cookie. */
export function signedInBy(answer: LightMyRequestResponse): Record<string, string> {
  const cookie = answer.cookies.find(({ name }) => name.endsWith('concert_session'))
  assert.ok(cookie !== undefined && cookie.value !== '', answer.body)
  return { ...ownPage, cookie: `${cookie.name}=${cookie.value}` }
}

/** Steps into an office of a sample; answers the headers of the browser that did. */
export async function enter(at: TestNode, office: string): Promise<Record<string, string>> {
  const answer = await at.inject({
    method: 'POST',
    url: '/api/door',
    headers: { ...ownPage, 'user-agent': firefox },
    payload: { office },
  })
  assert.equal(answer.statusCode, 200, answer.body)
  return signedInBy(answer)
}

export type Ask = (
  method: InjectOptions['method'],
  url: string,
  payload?: object,
  more?: Record<string, string>,
) => Promise<LightMyRequestResponse>

/** Requests of one browser. */
export function browserOf(at: TestNode, headers: Record<string, string> = ownPage): Ask {
  return (method, url, payload, more = {}) =>
    at.inject({
      method: method!,
      url,
      headers: { ...headers, ...more },
      ...(payload === undefined ? {} : { payload }),
    })
}

const nodeOrigin = 'http://localhost'

/** A person with a passkey of their own: the browser's requests, and the key with which they sign in again. */
export type TestPerson = {
  readonly ask: Ask
  readonly authenticator: Authenticator
  readonly headers: Record<string, string>
  readonly id: string
}

/** Registers a person at a node by an invitation or the first administrator's code, as their browser would. */
export async function registerPerson(at: TestNode, by: object, name: string): Promise<TestPerson> {
  const authenticator = openAuthenticator()
  const page = browserOf(at)
  const begun = await page('POST', '/api/passkeys/registration/options', { ...by, name })
  assert.equal(begun.statusCode, 200, begun.body)
  const response = authenticator.create(begun.json().options, nodeOrigin)
  const answer = await page('POST', '/api/passkeys/registration', { response })
  assert.equal(answer.statusCode, 200, answer.body)
  const headers = signedInBy(answer)
  return { ask: browserOf(at, headers), authenticator, headers, id: answer.json().person.id }
}

/** The first administrator of a new node, at the Secretariat. */
export function firstPerson(at: TestNode, name = 'Administrator'): Promise<TestPerson> {
  return registerPerson(at, { code: at.node.access.firstAdministratorCode()! }, name)
}

/** Somebody invited to an agency by one who may. */
export async function invited(
  at: TestNode,
  administrator: Ask,
  order: { agency?: string; roles: readonly string[] },
  name: string,
): Promise<TestPerson> {
  const answer = await administrator('POST', '/api/invitations', order)
  assert.equal(answer.statusCode, 201, answer.body)
  return registerPerson(at, { invitation: answer.json().token }, name)
}

/** Signs in with a passkey that is registered; answers what the node answers. */
export async function signInWith(
  at: TestNode,
  authenticator: Authenticator,
  twist?: Twist,
): Promise<LightMyRequestResponse> {
  const page = browserOf(at)
  const { options } = (await page('POST', '/api/passkeys/sign-in/options', {})).json()
  return page('POST', '/api/passkeys/sign-in', { response: authenticator.get(options, nodeOrigin, twist) })
}
