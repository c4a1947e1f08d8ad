import { deskMailsAnswer, deskMailsQuery, type DeskMailsAnswer } from '@concert/api'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { callerOf } from '../../../http/caller.ts'
import { partOfList } from '../../../http/part-of-list.ts'
import { answers } from '../../../http/problem.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import type { DeskMail } from '../mail/desk-mail.ts'
import type { Mail } from '../mail/mail.ts'
import type { DeskTables } from '../tables.ts'
import { agencyOf } from './whose-settings.ts'

const schema = {
  tags: ['desk'],
  security: [{ token: [] }, { session: [] }],
  summary: 'What was sent to an agency by mail, newest first, without its words',
  querystring: deskMailsQuery,
  response: answers(deskMailsAnswer, 401, 403, 422),
}

/** What became of each mail; what the mail server said to it is for whoever administers the node. */
export function mailsRoute(app: FastifyInstance, node: NodeParts<DeskTables>, mail: () => DeskMail): void {
  app.withTypeProvider<ZodTypeProvider>().get('/api/desk/mails', { schema }, (request) => {
    const agency = agencyOf(request, node, request.query.agency)
    const isOperator = callerOf(request, node).scope === 'administer'
    const own = mail()
      .mails.all()
      .filter((one) => one.agency === agency)
      .sort((a, b) => b.asked.localeCompare(a.asked))
    const { total, part } = partOfList(own, request.query)
    return { total, mails: part.map((one) => shown(one, isOperator)) }
  })
}

function shown(
  { letter: _, matter: _matter, until: _until, failure, ...one }: Mail,
  isOperator: boolean,
): DeskMailsAnswer['mails'][number] {
  return { ...one, ...(isOperator && failure !== undefined ? { failure } : {}) }
}
