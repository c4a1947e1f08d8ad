import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import assert from 'node:assert/strict'
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
