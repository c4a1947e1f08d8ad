import {
  contactAnswer,
  contactsAnswer,
  partQuery,
  publicationsAnswer,
  type ContactsAnswer,
  type PublicationsAnswer,
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
import { contactsTable, publicationsTable } from './answer-tables.ts'
import { readActionsOf } from './commitments.ts'
import { newest, publicationsOf, readContact, readContacts, type ContactsTables } from './queries.ts'
import { readInRoutes } from './read-in-routes.ts'
import { contactsSay } from './rule-texts.ts'
import { showContact, showPublication, summarise } from './shown-contact.ts'

type Node = NodeParts<ContactsTables>

const tags = ['contacts']
const asOf = z.string().max(40).optional().describe('a number of entries, a date or an instant')
const event = eventIdSchema.optional()
const agency = agencySchema.optional().describe('one of the parties')
const contactsQuery = z.object({ event, agency, asOf, ...partQuery })
const publicationsQuery = z.object({ event, asOf, ...partQuery })

/** Conversations, and what is said of them in public. What is sealed from the caller is answered as what there is not. */
export function contactsRoutes(app: FastifyInstance, node: Node): void {
  contactsRoute(app, node)
  publicationsRoute(app, node)
  contactRoute(app, node)
  readInRoutes(app, node)
}

function contactsRoute(app: FastifyInstance, node: Node): void {
  const schema = {
    tags,
    summary: 'Conversations, the latest first',
    querystring: contactsQuery,
    response: answers(contactsAnswer, 401, 422),
  }
  const answer = async (request: FastifyRequest, asked: z.infer<typeof contactsQuery>) => {
    const view = await viewOf(node, request, asked.asOf)
    const now = nowAsOf(view.asOf, node.clock)
    const contacts = (await readContacts(view))
      .map((contact) => summarise(contact, now))
      .filter((one) => asked.event === undefined || one.event === asked.event)
      .filter(
        (one) => asked.agency === undefined || one.parties.some((party) => party.agency === asked.agency),
      )
      .toSorted((a, b) => compare(b.date, a.date) || b.index - a.index)
    const { total, part } = partOfList(contacts, asked)
    return { size: view.asOf.size, now, total, contacts: part }
  }
  const file = { table: contactsTable, rows: ({ contacts }: ContactsAnswer) => contacts }
  answerAndFile(app, '/api/contacts', schema, answer, file)
}

function publicationsRoute(app: FastifyInstance, node: Node): void {
  const schema = {
    tags,
    summary:
      'Public readouts that stand, newest first, with the signatures under them and what is held against them',
    querystring: publicationsQuery,
    response: answers(publicationsAnswer, 401, 422),
  }
  const answer = async (request: FastifyRequest, asked: z.infer<typeof publicationsQuery>) => {
    const view = await viewOf(node, request, asked.asOf)
    const publications = publicationsOf(await readContacts(view))
      .filter(({ publication }) => newest([publication]).length > 0)
      .filter(({ publication }) => asked.event === undefined || publication.event === asked.event)
      .toReversed()
    const { total, part } = partOfList(publications, asked)
    return {
      size: view.asOf.size,
      total,
      publications: part.map(({ publication, contact }) => showPublication(publication, contact)),
    }
  }
  const file = { table: publicationsTable, rows: ({ publications }: PublicationsAnswer) => publications }
  answerAndFile(app, '/api/contacts/publications', schema, answer, file)
}

function contactRoute(app: FastifyInstance, node: Node): void {
  const schema = {
    tags,
    summary: 'One conversation, with everything on it that the caller may see',
    params: z.object({ id: z.string().describe('of anything that was said of it') }),
    querystring: z.object({ asOf }),
    response: answers(contactAnswer, 401, 404, 422),
  }
  app.withTypeProvider<ZodTypeProvider>().get('/api/contacts/:id', { schema }, async (request) => {
    const { id } = request.params
    const view = await viewOf(node, request, request.query.asOf)
    const contact = await readContact(view, id)
    if (contact === undefined) throw new Refusal('not-found', contactsSay.noneYouMaySee(id.slice(0, 64)))
    const now = nowAsOf(view.asOf, node.clock)
    const actions = await readActionsOf(contact, view, now)
    const shown = showContact(contact, actions, { now, directory: view.directory })
    return { size: view.asOf.size, now, contact: shown }
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
