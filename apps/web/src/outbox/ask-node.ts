import type { DraftAnswer, ReceiptAnswer } from '@concert/api'
import { ApiError } from '../api/api-error.ts'
import { getNow, send } from '../api/client.ts'
import type { SigningCall, SigningOutcome } from './advance-signing.ts'
import type { Signing } from './signing.ts'

/** A line that holds but carries nothing is a lost one after this. */
const patienceMs = 30_000

/** Asks the node for the next step; never throws. */
export async function askNode(signing: Signing, call: SigningCall): Promise<SigningOutcome> {
  try {
    return call === 'sign'
      ? { receipt: await post<ReceiptAnswer>(`/api/drafts/${signing.id}/sign`, versionOf(signing)) }
      : { draft: await askDraft(signing, call) }
  } catch (error) {
    if (error instanceof ApiError && error.problem !== undefined) return { problem: error.problem }
    return { lost: true }
  }
}

function askDraft(signing: Signing, call: Exclude<SigningCall, 'sign'>): Promise<DraftAnswer> {
  const { id, agency, content } = signing
  const path = `/api/drafts/${id}`
  switch (call) {
    case 'create':
      return post('/api/drafts', { id, agency, ...content })
    case 'save':
      return send('PUT', path, { ...versionOf(signing), ...content }, AbortSignal.timeout(patienceMs))
    case 'submit':
      return post(`${path}/submit`, versionOf(signing))
    case 'read':
      return getNow('/api/drafts/{id}', { id }, AbortSignal.timeout(patienceMs))
  }
}

function post<T>(path: string, body: unknown): Promise<T> {
  return send('POST', path, body, AbortSignal.timeout(patienceMs))
}

function versionOf({ version }: Signing): { readonly version: number | undefined } {
  return { version }
}
