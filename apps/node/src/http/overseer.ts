import type { AgencyId } from '@concert/statement'
import type { FastifyRequest } from 'fastify'
import { callerOf, requireScope } from './caller.ts'
import type { NodeParts } from '../kernel/node-parts.ts'
import { Refusal } from '../kernel/refusal.ts'
import { httpSays } from './rule-texts.ts'

/** Who looks after deliveries: all of the node, or those to one agency. */
export type Overseer = { readonly agency: AgencyId | undefined }

/** Whoever administers the node, or an agency of it. Throws Refusal. */
export function overseerOf<T>(request: FastifyRequest, node: NodeParts<T>): Overseer {
  const caller = callerOf(request, node)
  if (caller.scope === 'administer') return { agency: undefined }
  if (caller.agency !== undefined && caller.roles.includes('administers')) return { agency: caller.agency }
  requireScope(caller, 'administer')
  return { agency: undefined }
}

export function oversees({ agency }: Overseer, other: string): boolean {
  return agency === undefined || agency === other
}

/** In a sample anyone steps into every office: nobody there has this machine call addresses of the network. */
export function refuseInSample<T>(request: FastifyRequest, node: NodeParts<T>): void {
  if (node.mode === 'sample' && callerOf(request, node).session !== undefined)
    throw new Refusal('not-entitled', httpSays.sampleOperatorOnly)
}
