import type { SessionAnswer } from '@concert/api'
import { identityOf } from '../session/identity-of.ts'
import { forgetAnswers, lastReader } from './answers-cache.ts'

let reader: string | undefined
let asking: Promise<unknown> | undefined

/** Who reads, as far as the node has told this page: what is kept belongs to that reader alone. */
export function knownReader(): string | undefined {
  return reader
}

/** Takes what the node says of who reads. When it is another than before, nothing of the one before stays. */
export function meetReader(session: SessionAnswer): void {
  const met = identityOf(session)
  if (met === reader) return
  reader = met
  if (globalThis.caches !== undefined) void forgetAnswers(met, lastReader)
}

/** Waits until it is known who reads; `ask` is asked once, where the page came without saying so. Never rejects. */
export async function readerKnown(ask: () => Promise<unknown>): Promise<void> {
  if (reader !== undefined) return
  asking ??= ask().finally(() => (asking = undefined))
  await asking.catch(() => undefined)
}
