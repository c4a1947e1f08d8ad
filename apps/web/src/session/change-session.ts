import type { SessionAnswer } from '@concert/api'
import { send } from '../api/client.ts'
import { forgetAnswers } from '../offline/answers-cache.ts'
import { forgetFields } from '../outbox/forget-fields.ts'
import { tellSessionChanged } from './session-channel.ts'

/** Steps into an office of a sample, out of the one before. Throws ApiError. */
export async function stepInto(office: string, before: SessionAnswer | undefined): Promise<void> {
  if (before?.person !== undefined) await send('DELETE', '/api/session')
  await send('POST', '/api/door', { office })
}

/** Acts for another of one's agencies from now on. Throws ApiError. */
export async function actFor(agency: string): Promise<void> {
  await send('PATCH', '/api/session', { agency })
}

/**
 * Signs out, and forgets what was begun here and not said; the provider's own page to sign out at is answered, if one
 * signed in there. Throws ApiError.
 */
export async function signOut(): Promise<string | undefined> {
  const { endSession } = await send<{ endSession?: string }>('DELETE', '/api/session')
  forgetFields()
  return endSession
}

/**
 * Goes on as whoever one is now: the page is loaded anew, so that nothing of the one before stays in memory, and what
 * the browser kept for being offline goes too.
 */
export async function goOnAt(address: string): Promise<void> {
  tellSessionChanged()
  if (globalThis.caches !== undefined) await forgetAnswers()
  location.assign(address)
}
