import type { AgencyId, Instant } from '@concert/statement'
import { z } from 'zod'

const instant = z.custom<Instant>((value) => typeof value === 'string')
const agency = z.custom<AgencyId>((value) => typeof value === 'string')

/** A signed-in device. The token itself is only in its cookie; the node keeps the digest. */
export const sessionSchema = z.strictObject({
  id: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  person: z.string(),
  agency,
  /** A provider vouches for its own agency's people only, so the session acts for no other. */
  only: agency.optional(),
  provider: z.string().optional(),
  method: z.enum(['passkey', 'provider', 'door']),
  device: z.string(),
  created: instant,
  lastUsed: instant,
})

export type Session = z.infer<typeof sessionSchema>

const hourMs = 3_600_000

/** A session that nobody used for so long has ended; and every session, used or not, after the longer time. */
export const idleMs = 12 * hourMs
export const longestMs = 7 * 24 * hourMs

export function isAlive({ created, lastUsed }: Session, nowMs: number): boolean {
  return nowMs - Date.parse(lastUsed) < idleMs && nowMs - Date.parse(created) < longestMs
}
