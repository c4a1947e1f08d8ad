import { createHmac } from 'node:crypto'

/** Where answers to reminders come in, and where the node listens for them; both follow from how it is run. */
export type ReplyInlet = { readonly host: string; readonly port: number; readonly domain: string }

const prefix = 'silence-'

/**
 * The address at which one agency breaks one silence: 160 bits of an HMAC over both, so nobody finds another's, and
 * who has it can do nothing else with it.
 */
export function replyAddress(
  { silence, agency }: { readonly silence: string; readonly agency: string },
  { secret, domain }: { readonly secret: string; readonly domain: string },
): string {
  const mac = createHmac('sha256', Buffer.from(secret, 'base64')).update(JSON.stringify([silence, agency]))
  return `${prefix}${mac.digest('hex').slice(0, 40)}@${domain}`
}

/** Mail servers may change the case of an address. */
export function isSameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
