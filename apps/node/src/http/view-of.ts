import type { Directory } from '@concert/statement'
import type { FastifyRequest } from 'fastify'
import type { Kysely } from 'kysely'
import { resolveAsOf, type AsOf } from '../kernel/as-of.ts'
import type { KernelTables } from '../kernel/kernel-tables.ts'
import type { NodeParts } from '../kernel/node-parts.ts'
import type { Viewer } from '../kernel/visibility.ts'
import { callerOf } from './caller.ts'

/** The tables as the caller may see them, as of what it asks for. Throws Refusal. */
export async function viewOf<T extends KernelTables>(
  node: NodeParts<T>,
  request: FastifyRequest,
  asOf: string | undefined,
): Promise<{ db: Kysely<T>; directory: Directory; viewer: Viewer; asOf: AsOf }> {
  return {
    db: node.db,
    directory: node.directory(),
    viewer: callerOf(request, node).viewer,
    asOf: await resolveAsOf(asOf, node.db as unknown as Kysely<KernelTables>),
  }
}
