import type { AgencyId } from '@concert/statement'
import type { FastifyRequest } from 'fastify'
import { authorFor, callerOf } from '../../http/caller.ts'
import { viewOf } from '../../http/view-of.ts'
import { standingOf, type DeskParts } from './desk.ts'
import { readStanding, type Standing } from './rule-view.ts'

/** As whoever asks may see it; a token that administers the node names an agency. Throws Refusal. */
export async function standingOfReader(
  node: DeskParts['node'],
  request: FastifyRequest,
  named: AgencyId | undefined,
): Promise<Standing> {
  if (named !== undefined) return standingOf({ node }, authorFor(callerOf(request, node), named))
  const view = await viewOf(node, request, undefined)
  return readStanding(view, { size: view.asOf.size, now: node.clock.now() })
}
