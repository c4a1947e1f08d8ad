import { deskCalendarAnswer, deskCalendarOrder } from '@concert/api'
import { agencySchema } from '@concert/statement'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../../http/problem.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import type { DeskMail } from '../mail/desk-mail.ts'
import type { DeskTables } from '../tables.ts'
import { administered } from './whose-settings.ts'

const tags = ['desk']
const security = [{ token: [] }, { session: [] }]

/** The address at which calendar programs read what is due to an agency: made, made anew, ended. */
export function calendarOrders(
  app: FastifyInstance,
  node: NodeParts<DeskTables>,
  mail: () => DeskMail,
): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const makeSchema = {
    tags,
    security,
    summary: 'Make the address of an agency’s calendar, or another in its place',
    body: deskCalendarOrder,
    response: { 201: deskCalendarAnswer, ...problems(401, 403, 422) },
  }
  api.post('/api/desk/calendar', { schema: makeSchema }, async (request, reply) => {
    const agency = administered(request, node, request.body.agency)
    const token = await mail().settings.renewCalendar(agency)
    const url = `${node.sessions.origin()}/calendar/${agency}/${token}.ics`
    return reply.status(201).send({ url })
  })
  const endSchema = {
    tags,
    security,
    summary: 'End the address of an agency’s calendar',
    querystring: z.object({
      agency: agencySchema.optional().describe('for a token that administers the node'),
    }),
    response: { 204: z.void(), ...problems(401, 403, 422) },
  }
  api.delete('/api/desk/calendar', { schema: endSchema }, async (request, reply) => {
    await mail().settings.endCalendar(administered(request, node, request.query.agency))
    return reply.status(204).send()
  })
}
