import type { FastifyRequest } from 'fastify'
import { callerOf } from '../../http/caller.ts'
import { resolveAsOf } from '../../kernel/as-of.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import type { View } from './queries.ts'
import type { SituationTables } from './tables.ts'

/** The tables as the caller may see them, as of what it asks for. Throws Refusal. */
export async function viewOf(
  node: NodeParts<SituationTables>,
  request: FastifyRequest,
  asOf: string | undefined,
): Promise<View> {
  return {
    db: node.db,
    directory: node.directory(),
    viewer: callerOf(request, node).viewer,
    asOf: await resolveAsOf(asOf, node.db),
  }
}
