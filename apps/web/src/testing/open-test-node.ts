import type { DraftAnswer, Problem, SessionAnswer } from '@concert/api'
import { startNode, type StartedNode } from '@concert/node'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SigningCall, SigningOutcome } from '../outbox/advance-signing.ts'
import type { DraftContent } from '../outbox/draft-content.ts'
import type { Signing } from '../outbox/signing.ts'

/** A sample node and a person at an office of it, asked without a browser. */
export type TestNode = {
  readonly node: StartedNode['node']
  readonly person: string
  readonly get: <T>(path: string) => Promise<T>
  readonly create: (id: string, content: DraftContent) => Promise<DraftAnswer>
  readonly save: (id: string, version: number, content: DraftContent) => Promise<DraftAnswer>
  readonly ask: (signing: Signing, call: SigningCall) => Promise<SigningOutcome>
  readonly close: () => Promise<void>
}

export async function openTestNode(office = 'kaz-focal-point'): Promise<TestNode> {
  const dir = await mkdtemp(join(tmpdir(), 'concert-outbox-'))
  const started = await startNode({
    dir,
    port: 0,
    host: '127.0.0.1',
    mode: 'sample',
    logLevel: 'silent',
    passphrase: 'only for this test',
    say: () => undefined,
    onFatal: (error) => {
      throw error
    },
  })
  const headers = { 'content-type': 'application/json', origin: started.url }
  const door = await fetch(`${started.url}/api/door`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ office }),
  })
  const cookie = door.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0]!)
    .join('; ')
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T | { problem: Problem }> => {
    const init = {
      method,
      headers: { ...headers, cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }
    const answer = await fetch(`${started.url}${path}`, init)
    return answer.ok ? ((await answer.json()) as T) : { problem: (await answer.json()) as Problem }
  }
  const get = async <T>(path: string): Promise<T> => (await ask<T>('GET', path)) as T
  const create = async (id: string, content: DraftContent): Promise<DraftAnswer> =>
    (await ask<DraftAnswer>('POST', '/api/drafts', { id, agency: 'kaz-moh', ...content })) as DraftAnswer
  const save = async (id: string, version: number, content: DraftContent): Promise<DraftAnswer> =>
    (await ask<DraftAnswer>('PUT', `/api/drafts/${id}`, { version, ...content })) as DraftAnswer
  const session = await get<SessionAnswer>('/api/session')
  return {
    node: started.node,
    person: session.person!.id,
    get,
    create,
    save,
    ask: async ({ id, agency, version, content }, call) => {
      const calls = {
        create: () => ask('POST', '/api/drafts', { id, agency, ...content }),
        save: () => ask('PUT', `/api/drafts/${id}`, { version, ...content }),
        read: () => ask('GET', `/api/drafts/${id}`),
        submit: () => ask('POST', `/api/drafts/${id}/submit`, { version }),
        sign: () => ask('POST', `/api/drafts/${id}/sign`, { version }),
      }
      const answer = (await calls[call]()) as { problem: Problem } | object
      if ('problem' in answer) return answer
      return (call === 'sign' ? { receipt: answer } : { draft: answer }) as SigningOutcome
    },
    close: async () => {
      await started.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
