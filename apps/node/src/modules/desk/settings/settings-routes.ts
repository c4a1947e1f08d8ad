import {
  deskNextDigestAnswer,
  deskNextDigestQuery,
  deskSettingsAnswer,
  deskSettingsBody,
  type DeskNextDigestAnswer,
  type DeskSettingsAnswer,
} from '@concert/api'
import { agencySchema, type AgencyId } from '@concert/statement'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { callerOf, requireScope } from '../../../http/caller.ts'
import { refuseInSample } from '../../../http/overseer.ts'
import { answers, problems } from '../../../http/problem.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { toldAt } from '../../../kernel/told-at.ts'
import type { DeskMail } from '../mail/desk-mail.ts'
import { isZone, nextWeekStart } from '../mail/week-start.ts'
import { deskSays } from '../rule-texts.ts'
import type { DeskTables } from '../tables.ts'
import { calendarOrders } from './calendar-orders.ts'
import { mailsRoute } from './mails-route.ts'
import { readOffices, settingsFor } from './offices.ts'
import { administered, agencyOf } from './whose-settings.ts'

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
    description: 'In a sample only its operator changes the address, with a token.',
    querystring,
    body: deskSettingsBody,
    response: { 204: z.void(), ...problems(401, 403, 422) },
  }
  api.put('/api/desk/settings', { schema: putSchema }, async (request, reply) => {
    const agency = administered(request, node, request.query.agency)
    const { body } = request
    const { settings, courier } = mail()
    if (body.email !== settingsFor(agency, settings, node).email) refuseInSample(request, node)
    refuseUnknown(body.zone)
    await settings.put(agency, body)
    courier.wake()
    return reply.status(204).send()
  })
  nextDigestRoute(app, node)
  mailsRoute(app, node, mail)
  calendarOrders(app, node, mail)
}

function nextDigestRoute(app: FastifyInstance, node: Node): void {
  const schema = {
    tags,
    security,
    summary: 'When the next digest would go by the clock of a zone, before one decides for it',
    querystring: deskNextDigestQuery,
    response: answers(deskNextDigestAnswer, 401, 403, 422),
  }
  app
    .withTypeProvider<ZodTypeProvider>()
    .get('/api/desk/next-digest', { schema }, (request): DeskNextDigestAnswer => {
      requireScope(callerOf(request, node), 'read')
      const { zone } = request.query
      refuseUnknown(zone)
      return { zone, nextDigest: nextWeekStart(node.clock.now(), zone) }
    })
}

/** Throws Refusal. */
function refuseUnknown(zone: string): void {
  if (isZone(zone)) return
  throw new Refusal('malformed', deskSays.notTimeZone({ zone }), [
    toldAt('zone', deskSays.timeZoneOfDatabase),
  ])
}

async function shown(
  agency: AgencyId,
  request: FastifyRequest,
  node: Node,
  { settings, around }: DeskMail,
): Promise<DeskSettingsAnswer> {
  const office = (await readOffices(node, settings)).find((one) => one.agency === agency)
  const own = settingsFor(agency, settings, node)
  const { scope, roles, session } = callerOf(request, node)
  const mayChange = scope === 'administer' || roles.includes('administers')
  return {
    agency,
    settings: own,
    isDefault: settings.of(agency) === undefined,
    mayChange,
    mayChangeAddress: mayChange && !(node.mode === 'sample' && session !== undefined),
    hasMailServer: node.delivery.smtp() !== undefined,
    takesAnswers: around().takesAnswers(agency),
    addresses: [...(office?.addresses ?? [])],
    nextDigest: own.digest ? nextWeekStart(node.clock.now(), own.zone) : null,
    calendar: settings.hasCalendar(agency),
  }
}
