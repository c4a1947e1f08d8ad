import type { FastifyRequest } from 'fastify'
import { Refusal } from '../kernel/refusal.ts'
import { httpSays } from './rule-texts.ts'

const maxAddresses = 10_000

/**
 * Holds each address to so many requests in a minute, by whole minutes; throws Refusal beyond that. What it guards is
 * the node's work, not its secrets, which are too long to be guessed.
 */
export function perMinute(limit: number, nowMs: () => number): (request: Pick<FastifyRequest, 'ip'>) => void {
  let minute = 0
  const counts = new Map<string, number>()
  return ({ ip }) => {
    const now = Math.floor(nowMs() / 60_000)
    // Attacker-controlled in number: more addresses than this share what is left of the minute.
    if (now !== minute) counts.clear()
    minute = now
    const name = counts.has(ip) || counts.size < maxAddresses ? ip : 'others'
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    if (count > limit) throw new Refusal('too-many', httpSays.tooMany({ limit, ip }))
  }
}
