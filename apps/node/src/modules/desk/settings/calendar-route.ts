import { agencySchema, type Language } from '@concert/statement'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answers } from '../../../http/problem.ts'
import { resolveAsOf } from '../../../kernel/as-of.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { readDue } from '../../../kernel/read-due.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { deskItems } from '../desk-items.ts'
import { languagesOfOffice } from '../mail/around.ts'
import { formatCalendar } from '../mail/calendar.ts'
import type { DeskParts } from '../mail/desk-mail.ts'
import { entryOf } from '../mail/reminder-letter.ts'
import { deskSays } from '../rule-texts.ts'
import { withoutSealedTexts } from '../mail/without-sealed-texts.ts'
import type { DeskTables } from '../tables.ts'
import { settingsFor } from './offices.ts'

const schema = {
  tags: ['desk'],
  summary: 'What is due to an agency, as a calendar to subscribe to (RFC 5545)',
  description:
    'The address holds a secret: whoever has it reads the calendar. What a label forbids to mail is left out.',
  params: z.object({ agency: agencySchema, token: z.string().max(100) }),
  response: answers('an iCalendar file', 404),
}

/** An agency's desk as a calendar, for programs that know nothing but an address. */
export function calendarRoute(
  app: FastifyInstance,
  node: NodeParts<DeskTables>,
  { told, mail }: DeskParts,
): void {
  app
    .withTypeProvider<ZodTypeProvider>()
    .get('/calendar/:agency/:token.ics', { schema }, async (request, reply) => {
      const { agency, token } = request.params
      const { settings, around } = mail()
      if (!settings.isCalendar(agency, token)) throw new Refusal('not-found', deskSays.noCalendar)
      const directory = node.directory()
      const now = node.clock.now()
      const view = {
        db: node.db,
        directory,
        viewer: { agency },
        asOf: await resolveAsOf(undefined, node.db),
        now,
      }
      const items = deskItems(await readDue(told, view), { agency, directory, now })
      const shown = await withoutSealedTexts(
        items.filter(({ own, expires }) => own || expires === true),
        node.db,
      )
      const [language] = languagesOfOffice(settingsFor(agency, settings, node).languages) as [Language]
      const entries = shown.flatMap((item) =>
        item.due === undefined ? [] : [entryOf({ ...item, due: item.due }, language, around())],
      )
      const once = [...new Map(entries.map((entry) => [entry.matter, entry])).values()]
      const { host, from } = around()
      void reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, no-store')
      return formatCalendar(once, { host, name: `Concert: ${agency}`, organizer: from })
    })
}
