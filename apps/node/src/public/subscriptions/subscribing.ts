import { formatInstant, instantMs, type Instant, type Language } from '@concert/statement'
import { randomBytes } from 'node:crypto'
import type { EmailSubscription, Subscription } from './subscription.ts'
import type { SubscriptionFiles } from './subscription-files.ts'

const openForMs = 48 * 3_600_000
/** Somebody else may enter an address again and again: it gets no more than this. */
const mostLetters = 3
const betweenLettersMs = 3_600_000
const mostAsked = 20_000

/**
 * An address was entered: a letter is due that asks for the confirmation, and none where it is confirmed, was asked a
 * moment ago, or was asked often enough. Whoever entered it is told the same in every case, and before this is done.
 */
export async function askFor(
  files: SubscriptionFiles,
  { address, language, now }: { address: string; language: Language; now: Instant },
): Promise<void> {
  const known = files.findAddress('e-mail', address)
  if (known?.channel === 'e-mail') {
    if (
      known.status === 'confirmed' ||
      known.letters >= mostLetters ||
      !isOver(known.asked, betweenLettersMs, now)
    )
      return
    return files.put({ ...known, language, asked: now, letters: known.letters + 1, isLetterOut: false })
  }
  if (files.all().length >= mostAsked && files.all().filter(isAsked).length >= mostAsked) return
  const id = randomBytes(16).toString('hex')
  await files.put({
    id,
    channel: 'e-mail',
    address,
    language,
    upTo: 0,
    status: 'asked',
    asked: now,
    letters: 1,
    isLetterOut: false,
  })
}

/** From the link in the letter; true where it holds. Confirmed twice is confirmed. `size` is where the record is now. */
export async function confirm(
  files: SubscriptionFiles,
  id: string,
  token: string,
  size: number,
): Promise<boolean> {
  const known = files.find(id)
  if (known?.channel !== 'e-mail' || !files.isToken('confirm', id, token)) return false
  if (known.status === 'asked') await files.put({ ...known, status: 'confirmed', upTo: size })
  return true
}

/** True where the link holds; an address that is gone already is gone. */
export async function leave(files: SubscriptionFiles, id: string, token: string): Promise<boolean> {
  if (!/^[0-9a-f]{32}$/.test(id) || !files.isToken('leave', id, token)) return false
  await files.remove(id)
  return true
}

/** Addresses that nobody confirmed in time are deleted. */
export async function forgetUnconfirmed(files: SubscriptionFiles, now: Instant): Promise<void> {
  for (const one of files.all())
    if (isAsked(one) && isOver(one.asked, openForMs, now)) await files.remove(one.id)
}

function isAsked(one: Subscription): one is EmailSubscription {
  return one.channel === 'e-mail' && one.status === 'asked'
}

function isOver(from: Instant, ms: number, now: Instant): boolean {
  return formatInstant(instantMs(from) + ms) <= now
}
