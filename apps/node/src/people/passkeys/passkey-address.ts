import type { FastifyRequest } from 'fastify'
import { Refusal } from '../../kernel/refusal.ts'
import type { PeopledNode } from '../open-people.ts'

/** Throws Refusal where a browser would refuse, too, and says what to do. */
export function requirePasskeyAddress({ people }: PeopledNode, request: FastifyRequest): void {
  const { available, reason, at } = people.address.passkeys(request)
  if (available) return
  throw new Refusal(
    'conflict',
    reason === 'address-is-ip'
      ? `Passkeys belong to a name, and this node is known by the bare address ${at!}: start it with --public-url and a name`
      : reason === 'not-secure'
        ? `Passkeys need https, and this node is known by ${at!}: put it behind TLS and start it with --public-url https://…`
        : `Passkeys belong to ${at!}: open the workspace there`,
  )
}
