import {
  deskRequestAnswer,
  deskRequestsAnswer,
  partQuery,
  requestStandings,
  type DeskRequestsAnswer,
} from '@concert/api'
import { agencySchema, eventIdSchema } from '@concert/statement'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answerAndFile } from '../../http/answer-and-file.ts'
import { answers } from '../../http/problem.ts'
import { partOfList } from '../../http/part-of-list.ts'
import { viewOf } from '../../http/view-of.ts'
import { nowAsOf } from '../../kernel/as-of.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { requestsTable } from './answer-tables.ts'
import { findDeskRequest, readDeskRequests } from './queries.ts'
import { deskSays } from './rule-texts.ts'
import { showRequest, showWholeRequest } from './shown-request.ts'
import type { DeskTables } from './tables.ts'

const tags = ['desk']
const asOf = z.string().max(40).optional().describe('a size of the record, an instant or a date')
const requestsQuery = z.object({
  standing: z.enum(requestStandings).optional(),
  agency: agencySchema.optional().describe('that asks or is asked'),
  event: eventIdSchema.optional(),
  asOf,
  ...partQuery,
})

/** What one asks of another by a time: all requests, and one with all that was said of it. */
export function requestRoutes(app: FastifyInstance, node: NodeParts<DeskTables>): void {
  const listSchema = {
    tags,
    summary: 'Requests of one agency to others by a time, newest first, with who has answered',
    querystring: requestsQuery,
    response: answers(deskRequestsAnswer, 401, 422),
  }
  const requestsOf = async (request: FastifyRequest, query: z.infer<typeof requestsQuery>) => {
    const { view, now } = await read(node, request, query.asOf)
    const all = (await readDeskRequests(view, now)).toReversed().map(showRequest)
    const { standing, agency, event } = query
    const requests = all.filter(
      (one) =>
        (standing === undefined || one.standing === standing) &&
        (event === undefined || one.event === event) &&
        (agency === undefined || one.agency === agency || one.to.some((asked) => asked.agency === agency)),
    )
    const { total, part } = partOfList(requests, query)
    return { size: view.asOf.size, now, total, requests: part }
  }
  answerAndFile(app, '/api/desk/requests', listSchema, requestsOf, {
    table: requestsTable,
    rows: ({ requests }: DeskRequestsAnswer) => requests,
  })
  const oneSchema = {
    tags,
    summary: 'One request, by the id of any of its versions, with its answers and its closing',
    params: z.object({ id: z.string().max(64) }),
    querystring: z.object({ asOf }),
    response: answers(deskRequestAnswer, 401, 404, 422),
  }
  const api = app.withTypeProvider<ZodTypeProvider>()
  api.get('/api/desk/requests/:id', { schema: oneSchema }, async (request) => {
    const { view, now } = await read(node, request, request.query.asOf)
    const found = findDeskRequest(await readDeskRequests(view, now), request.params.id)
    if (found === undefined) throw new Refusal('not-found', deskSays.noSuchRequest)
    return { size: view.asOf.size, now, request: showWholeRequest(found) }
  })
}

async function read(node: NodeParts<DeskTables>, request: FastifyRequest, text: string | undefined) {
  const view = await viewOf(node, request, text)
  return { view, now: nowAsOf(view.asOf, node.clock) }
}
