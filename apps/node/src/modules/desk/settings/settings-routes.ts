import {
  deskCalendarAnswer,
  deskCalendarOrder,
  deskMailsAnswer,
  deskSettingsAnswer,
  deskSettingsBody,
  type DeskSettingsAnswer,
} from '@concert/api'
import { agencySchema, type AgencyId } from '@concert/statement'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { authorFor, callerOf, requireScope } from '../../../http/caller.ts'
import { oversees, overseerOf, refuseInSample } from '../../../http/overseer.ts'
import { answers, problems } from '../../../http/problem.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { DeskMail } from '../mail/desk-mail.ts'
import { isZone, nextWeekStart } from '../mail/week-start.ts'
import type { DeskTables } from '../tables.ts'
import { readOffices, settingsFor } from './offices.ts'

type Node = NodeParts<DeskTables>
const tags = ['desk']
const security = [{ token: [] }, { session: [] }]
const querystring = z.object({
  agency: agencySchema.optional().describe('for a token that administers the node'),
})

/** How an agency is told by mail; whoever administers it, or the node, decides. */
export function settingsRoutes(app: FastifyInstance, node: Node, mail: () => DeskMail): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const readSchema = {
    tags,
    security,
    summary: 'How an agency is told by mail of what is due, by which clock, and where',
    querystring,
    response: answers(deskSettingsAnswer, 401, 403, 422),
  }
  api.get('/api/desk/settings', { schema: readSchema }, (request) =>
    shown(agencyOf(request, node, request.query.agency), request, node, mail()),
  )
  const putSchema = {
    tags,
    security,
    summary: 'Change how an agency is told by mail',
    querystring,
    body: deskSettingsBody,
    response: { 204: z.void(), ...problems(401, 403, 422) },
  }
  api.put('/api/desk/settings', { schema: putSchema }, async (request, reply) => {
    const agency = administered(request, node, request.query.agency)
    const { body } = request
    if (!isZone(body.zone))
      throw new Refusal('malformed', `Cannot save: "${body.zone}" is no time zone`, [
        { place: 'zone', message: 'must be a time zone of the IANA database, as Asia/Bishkek' },
      ])
    await mail().settings.put(agency, body)
    mail().courier.wake()
    return reply.status(204).send()
  })
  mailsRoute(app, node, mail)
  calendarOrders(app, node, mail)
}

function mailsRoute(app: FastifyInstance, node: Node, mail: () => DeskMail): void {
  const schema = {
    tags,
    security,
    summary: 'What was sent to an agency by mail, newest first, without its words',
    querystring,
    response: answers(deskMailsAnswer, 401, 403, 422),
  }
  app.withTypeProvider<ZodTypeProvider>().get('/api/desk/mails', { schema }, (request) => {
    const agency = agencyOf(request, node, request.query.agency)
    const isOperator = callerOf(request, node).scope === 'administer'
    const own = mail()
      .mails.all()
      .filter((one) => one.agency === agency)
    return {
      mails: own
        .toSorted((a, b) => (a.asked < b.asked ? 1 : -1))
        .slice(0, 200)
        .map(({ letter: _, matter: _matter, until: _until, nextAttempt: _next, failure, ...one }) => ({
          ...one,
          ...(isOperator && failure !== undefined ? { failure } : {}),
        })),
    }
  })
}

function calendarOrders(app: FastifyInstance, node: Node, mail: () => DeskMail): void {
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
    querystring,
    response: { 204: z.void(), ...problems(401, 403, 422) },
  }
  api.delete('/api/desk/calendar', { schema: endSchema }, async (request, reply) => {
    await mail().settings.endCalendar(administered(request, node, request.query.agency))
    return reply.status(204).send()
  })
}

/** Whose settings are read: one's own. Throws Refusal. */
function agencyOf(request: FastifyRequest, node: Node, named: AgencyId | undefined): AgencyId {
  const caller = callerOf(request, node)
  requireScope(caller, 'read')
  return authorFor(caller, named)
}

/** Whose settings are changed, by whoever administers them. Throws Refusal. */
function administered(request: FastifyRequest, node: Node, named: AgencyId | undefined): AgencyId {
  const overseer = overseerOf(request, node)
  refuseInSample(request, node)
  const agency = agencyOf(request, node, named)
  if (!oversees(overseer, agency))
    throw new Refusal('not-entitled', `You look after ${overseer.agency!}, not ${agency}`)
  return agency
}

async function shown(
  agency: AgencyId,
  request: FastifyRequest,
  node: Node,
  { settings }: DeskMail,
): Promise<DeskSettingsAnswer> {
  const office = (await readOffices(node, settings)).find((one) => one.agency === agency)
  const own = settingsFor(agency, settings, node.directory())
  const { scope, roles, session } = callerOf(request, node)
  const administers = scope === 'administer' || roles.includes('administers')
  return {
    agency,
    settings: own,
    isDefault: settings.of(agency) === undefined,
    mayChange: administers && !(node.mode === 'sample' && session !== undefined),
    hasMailServer: node.delivery.smtp() !== undefined,
    addresses: [...(office?.addresses ?? [])],
    nextDigest: own.digest ? nextWeekStart(node.clock.now(), own.zone) : null,
    calendar: settings.hasCalendar(agency),
  }
}
