import type { AgencyId } from '@concert/statement'
import type { FastifyRequest } from 'fastify'
import { authorFor, callerOf, requireScope } from '../../../http/caller.ts'
import { oversees, overseerOf } from '../../../http/overseer.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { deskSays } from '../rule-texts.ts'
import type { DeskTables } from '../tables.ts'

type Node = NodeParts<DeskTables>

/** Whose settings are read: one's own. Throws Refusal. */
export function agencyOf(request: FastifyRequest, node: Node, named: AgencyId | undefined): AgencyId {
  const caller = callerOf(request, node)
  requireScope(caller, 'read')
  return authorFor(caller, named)
}

/** Whose settings are changed, by whoever administers them. Throws Refusal. */
export function administered(request: FastifyRequest, node: Node, named: AgencyId | undefined): AgencyId {
  const overseer = overseerOf(request, node)
  const agency = agencyOf(request, node, named)
  if (!oversees(overseer, agency))
    throw new Refusal('not-entitled', deskSays.settingsOfOther({ own: overseer.agency!, agency }))
  return agency
}
