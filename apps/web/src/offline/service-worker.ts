import {
  answersTurn,
  forgetAnswers,
  forgetOldAnswers,
  keepFor,
  keptFor,
  lastReader,
} from './answers-cache.ts'
import { assetOf, forgetOldAssets, keepAssets, shellOf } from './assets-cache.ts'
import { identityOf } from '../session/identity-of.ts'
import { readerHeader } from './kept-answer.ts'
import { requestClass } from './request-class.ts'
import type { FetchEvent, WorkerScope } from './worker-scope.ts'

/** Written in by the build: a digest of all of the workspace's files, and those that every page may need. */
declare const concertVersion: string
declare const concertAssets: readonly string[]

const scope = globalThis as unknown as WorkerScope
const version = concertVersion

scope.addEventListener('install', (event) => event.waitUntil(keepAssets(version, concertAssets)))

scope.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([forgetOldAssets(version), forgetOldAnswers(), scope.clients.claim()])),
)

/** A page asks for the next version when its reader wants it; until then the one that it runs with stays. */
scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting()
})

scope.addEventListener('fetch', (event) => {
  switch (requestClass(event.request, scope.location.origin)) {
    case 'asset':
      return event.respondWith(assetOf(version, event.request))
    case 'page':
      return event.respondWith(pageOrShell(event))
    case 'answer':
      return answer(event, decodeURIComponent(event.request.headers.get(readerHeader) ?? ''))
    case 'session':
      return event.respondWith(whoReads(event))
    case 'person':
      return event.respondWith(changeReader(event.request))
    case 'other':
  }
})

/** A reader who is not named yet gets what the node says, and nothing is kept. */
function answer(event: FetchEvent, reader: string): void {
  if (reader !== '') event.respondWith(networkFirst(event, reader))
}

const patienceMs = 8_000

/** The node's answer; what it answered last where it does not, or is so slow that nobody waits for it. */
async function networkFirst(event: FetchEvent, reader: string): Promise<Response> {
  const turn = answersTurn()
  const fetched = fetch(event.request)
  const keep = (response: Response): Promise<void> =>
    keepFor(reader, event.request.url, response.clone(), { turn, atMs: Date.now() })
  event.waitUntil(fetched.then(keep, lost))
  const first = await Promise.race([fetched.then((response) => response.clone(), lost), tooSlow()])
  if (first !== undefined) return first
  return (await keptFor(reader, event.request)) ?? fetched
}

/** Who reads decides what may be shown: when it is another, nothing that was kept stays. */
async function whoReads(event: FetchEvent): Promise<Response> {
  const response = await networkFirst(event, lastReader)
  const session = await response
    .clone()
    .json()
    .catch(() => undefined)
  if (response.status === 200 && session !== undefined) await forgetAnswers(identityOf(session), lastReader)
  return response
}

/** Signing in, out, or for another agency: everything is forgotten before and after, for an answer may be on its way. */
async function changeReader(request: Request): Promise<Response> {
  await forgetAnswers()
  const response = await fetch(request)
  await forgetAnswers()
  return response
}

/** The node writes each page with its first answers; those are never kept. */
async function pageOrShell(event: FetchEvent): Promise<Response> {
  event.waitUntil(forgetOldAnswers())
  const fetched = fetch(event.request)
  const first = await Promise.race([fetched.catch(lost), tooSlow()])
  return first ?? (await shellOf(version)) ?? fetched
}

function lost(): undefined {
  return undefined
}

function tooSlow(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, patienceMs))
}
