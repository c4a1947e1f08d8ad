import { entriesAnswer, linksAnswer, recordAnswer } from '@concert/api'
import { labels, sha256Hex } from '@concert/statement'
import { Buffer } from 'node:buffer'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { resolveAsOf } from '../kernel/as-of.ts'
import type { RunningNode } from '../kernel/open-node.ts'
import { readEntries } from '../kernel/read-entries.ts'
import { readLinks } from '../kernel/read-links.ts'
import { readStatement } from '../kernel/read-statements.ts'
import { callerOf } from './caller.ts'
import { answers } from './problem.ts'
import { statementParams } from './statement-routes.ts'

const entriesQuery = z.object({
  kind: z.string().max(100).optional(),
  by: z.string().max(100).optional().describe('an agency'),
  state: z.string().max(10).optional().describe('the state that the author speaks for'),
  about: z.string().max(100).optional().describe('an event'),
  label: z.enum(labels).optional(),
  q: z
    .string()
    .max(200)
    .optional()
    .describe('an entry number, a statement id, a digest, or words that must all stand in it'),
  asOf: z.string().optional(),
  before: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
const tags = ['statements']
const recordSchema = {
  tags,
  summary: 'The record: its checkpoint, and the key that signs it',
  response: answers(recordAnswer),
}
const entriesSchema = {
  tags,
  summary: 'Entries of the log, newest first, searched and filtered',
  description:
    'Without a filter every entry is there, those that you may not see with index and time alone; a filter finds what you may see. One answer looks at 20,000 entries at most: ask on with `before` = `searched`.',
  querystring: entriesQuery,
  response: answers(entriesAnswer, 401, 422),
}
const linksSchema = {
  tags,
  summary: 'What a statement answers, replaces, discloses or refers to, and what does so to it',
  params: statementParams,
  response: answers(linksAnswer, 401, 404),
}

/** The record as one reads it: what it is, its entries, and how they hang together. */
export function entryRoutes(app: FastifyInstance, node: RunningNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  api.get('/api/record', { schema: recordSchema }, async () => {
    const { vkey, origin } = node.record
    const { signed, size, root } = node.record.checkpoint()
    const vkeySha256 = sha256Hex(Buffer.from(vkey))
    return { origin, size, root: Buffer.from(root).toString('hex'), vkey, vkeySha256, checkpoint: signed }
  })
  api.get('/api/record/entries', { schema: entriesSchema }, async (request) => {
    const { asOf: text, q: words, ...filter } = request.query
    const { viewer } = callerOf(request, node)
    return readEntries(node, viewer, { ...filter, words, asOf: await resolveAsOf(text, node.db) })
  })
  api.get('/api/statements/:id/links', { schema: linksSchema }, async (request) => {
    const { viewer } = callerOf(request, node)
    return { links: await readLinks(node, viewer, await readStatement(node, viewer, request.params.id)) }
  })
}
