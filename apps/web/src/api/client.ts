import type { Problem, SessionAnswer } from '@concert/api'
import { readerHeader } from '../offline/kept-answer.ts'
import { noteKept } from '../offline/kept-since.ts'
import { knownReader, meetReader, readerKnown } from '../offline/reader.ts'
import { addressOf } from './address-of.ts'
import type { Address, Answers, Parameters } from './answers.ts'
import { ApiError } from './api-error.ts'

/** The node's answer to a GET. Throws ApiError. */
export async function get<A extends Address>(
  address: A,
  parameters: Parameters = {},
  signal?: AbortSignal,
): Promise<Answers[A]> {
  const path = addressOf(address, parameters)
  const response = await call(path, {
    headers: { accept: 'application/json', ...(await namedReader(address)) },
    ...(signal === undefined ? {} : { signal }),
  })
  noteKept(path, response)
  const answer = (await response.json()) as Answers[A]
  if (address === '/api/session') meetReader(answer as SessionAnswer)
  return answer
}

/** The same from the node itself, never what was kept for being offline. Throws ApiError. */
export async function getNow<A extends Address>(
  address: A,
  parameters: Parameters,
  signal?: AbortSignal,
): Promise<Answers[A]> {
  const init = { headers: { accept: 'application/json' }, ...(signal === undefined ? {} : { signal }) }
  return (await call(addressOf(address, parameters), init)).json() as Promise<Answers[A]>
}

/** What is kept for being offline belongs to one reader; a page that came from there has to ask first who reads. */
async function namedReader(address: Address): Promise<Readonly<Record<string, string>>> {
  if (address === '/api/session' || globalThis.navigator?.serviceWorker?.controller == null) return {}
  await readerKnown(() => get('/api/session'))
  const reader = knownReader()
  return reader === undefined ? {} : { [readerHeader]: encodeURIComponent(reader) }
}

/** Sends JSON, and answers the node's answer; undefined where it has none. Throws ApiError. */
export async function send<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const init = { method, ...(body === undefined ? {} : json), ...(signal === undefined ? {} : { signal }) }
  const response = await call(path, init)
  return (response.status === 204 ? undefined : await response.json()) as T
}

/** Any request of this node, with the session's cookie. Throws ApiError. */
export async function call(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, { credentials: 'same-origin', ...init }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiError(undefined, cause)
  })
  if (response.ok) return response
  throw new ApiError(await readProblem(response))
}

/** A gateway in between may answer something else; then the node did not. */
async function readProblem(response: Response): Promise<Problem | undefined> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return undefined
  return (await response.json().catch(() => undefined)) as Problem | undefined
}
