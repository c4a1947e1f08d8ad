import { fourEyesAnswer, fourEyesOrder, type FourEyesAnswer } from '@concert/api'
import { agencySchema, formatInstant, type AgencyId } from '@concert/statement'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { authorFor, callerOf, requireScope } from '../http/caller.ts'
import { answers } from '../http/problem.ts'
import { requireAdministrator } from './administrator.ts'
import type { PeopledNode } from './open-people.ts'

const tags = ['people']
const security = [{ session: [] }, { token: [] }]
const querystring = z.object({ agency: agencySchema.optional() })
const readSchema = {
  tags,
  security,
  summary: 'Whether one’s agency has what one drafts signed by another, and who decided so',
  querystring,
  response: answers(fourEyesAnswer, 401, 403, 422),
}
const setSchema = {
  tags,
  security,
  summary: 'Ask for four eyes, or no longer',
  description:
    'Then a draft is signed by another person than the one who changed it last, and no person signs without a draft. Tokens of the agency’s own systems go on as before.',
  querystring,
  body: fourEyesOrder,
  response: answers(fourEyesAnswer, 401, 403, 422),
}

/** Four eyes are asked for by an agency's administrator; every change is kept with its author. */
export function fourEyesRoutes(app: FastifyInstance, node: PeopledNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const { fourEyes, sessions, nowMs } = node.people
  const answer = (agency: AgencyId): FourEyesAnswer => ({
    agency,
    asked: fourEyes.asks(agency),
    changes: [...fourEyes.changes(agency)].reverse(),
  })
  api.get('/api/four-eyes', { schema: readSchema }, async (request) => {
    const caller = callerOf(request, node)
    requireScope(caller, 'read')
    return answer(authorFor(caller, request.query.agency))
  })
  api.put('/api/four-eyes', { schema: setSchema }, async (request) => {
    const caller = callerOf(request, node)
    const agency = requireAdministrator(caller, request.query.agency)
    const { asked } = request.body
    await fourEyes.set(agency, { asked, at: formatInstant(nowMs()), by: caller.author!.name })
    sessions.changed()
    request.log.info({ agency, asked, by: caller.author!.id }, 'four eyes')
    return answer(agency)
  })
}
