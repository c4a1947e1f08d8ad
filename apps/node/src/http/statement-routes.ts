import {
  agencySchema,
  audienceSchema,
  eventIdSchema,
  isKind,
  labelSchema,
  type Kind,
  type StatementId,
} from '@concert/statement'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { RunningNode } from '../kernel/open-node.ts'
import { readStatement, readStatements } from '../kernel/read-statements.ts'
import { resolveAsOf } from '../kernel/as-of.ts'
import type { Receipt } from '../kernel/receipt.ts'
import { Refusal } from '../kernel/refusal.ts'
import { statementBundle } from '../kernel/statement-bundle.ts'
import { callerOf, requireScope } from './caller.ts'
import { problemSchema } from './problem.ts'
import { bytesOf, withRawBody } from './raw-body.ts'

const receiptSchema = z
  .object({
    index: z.number().int(),
    entrySha256: z.string(),
    statement: z.string(),
    received: z.string(),
    form: z.enum(['open', 'sealed']),
    repeated: z.boolean(),
    proof: z.string().describe('c2sp.org/tlog-proof@v1 of the entry'),
  })
  .meta({
    id: 'Receipt',
    description: 'The statement is durable, covered by a published checkpoint, and in the tables.',
  })

const draftSchema = z.object({
  kind: z.string().refine(isKind, 'is not a kind that this node knows'),
  agency: agencySchema.optional(),
  about: eventIdSchema.optional(),
  label: labelSchema.default('TLP:CLEAR'),
  audience: audienceSchema.default(['public']),
  replaces: z.string().optional(),
  inReplyTo: z.string().optional(),
  refs: z.array(z.string()).optional(),
  lang: z.string().optional(),
  body: z.record(z.string(), z.unknown()),
})

const listQuery = z.object({
  kind: z.string().optional(),
  by: z.string().optional(),
  about: z.string().optional(),
  asOf: z.string().optional(),
  before: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})

const one = z.object({
  id: z.string().regex(/^(?:[0-9a-f]{64}|0|[1-9]\d{0,15})$/, 'must be an index or a statement id'),
})
const tags = ['statements']

/** Saying something: signed elsewhere, or signed here with the agency's key; and what was said, with its proof. */
export function statementRoutes(app: FastifyInstance, node: RunningNode): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const withProof = async (receipt: Receipt): Promise<Receipt & { proof: string }> => ({
    ...receipt,
    proof: await node.record.proof(receipt.index),
  })

  withRawBody(app, (raw) => {
    raw.withTypeProvider<ZodTypeProvider>().post(
      '/api/statements',
      {
        schema: {
          tags,
          summary: 'Take a signed statement',
          description:
            'The body is a DSSE envelope. The same envelope twice is one statement and gets the same receipt.',
          consumes: ['application/vnd.concert.envelope+json'],
          response: { 201: receiptSchema, 403: problemSchema, 409: problemSchema, 422: problemSchema },
        },
      },
      async (request, reply) => {
        const receipt = await node.take(bytesOf(request.body))
        void reply.status(201)
        return withProof(receipt)
      },
    )
  })

  api.post(
    '/api/sign',
    {
      schema: {
        tags,
        summary: "Sign with the agency's key kept here, and take it",
        security: [{ token: [] }],
        body: draftSchema,
        response: { 201: receiptSchema, 403: problemSchema, 409: problemSchema, 422: problemSchema },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request, node.access)
      requireScope(caller, 'sign')
      const { agency, kind, replaces, inReplyTo, refs, ...draft } = request.body
      const author = agency ?? caller.agency
      if (author === undefined)
        throw new Refusal('malformed', 'Name the agency that speaks', [
          { place: 'agency', message: 'is missing' },
        ])
      if (caller.scope !== 'administer' && caller.agency !== author)
        throw new Refusal(
          'not-entitled',
          `Your token signs for ${caller.agency ?? 'no agency'}, not for ${author}`,
          [{ place: 'agency', message: `must be ${caller.agency ?? 'absent'}` }],
        )
      const receipt = await node.signAndTake(author, {
        ...draft,
        kind: kind as Kind,
        replaces: replaces as StatementId | undefined,
        inReplyTo: inReplyTo as StatementId | undefined,
        refs: refs as StatementId[] | undefined,
      })
      void reply.status(201)
      return withProof(receipt)
    },
  )

  api.get(
    '/api/statements',
    { schema: { tags, summary: 'What was said, newest first', querystring: listQuery } },
    async (request) => {
      const { viewer } = callerOf(request, node.access)
      const { asOf, ...filter } = request.query
      return {
        statements: await readStatements(node, viewer, { ...filter, asOf: await resolveAsOf(asOf, node.db) }),
      }
    },
  )

  api.get(
    '/api/statements/:id',
    { schema: { tags, summary: 'One statement: envelope, author, key, place in the log', params: one } },
    async (request) => readStatement(node, callerOf(request, node.access).viewer, request.params.id),
  )

  api.get(
    '/api/statements/:id/proof',
    { schema: { tags, summary: 'tlog-proof of its entry', params: one } },
    async (request, reply) => {
      const { index } = await readStatement(node, callerOf(request, node.access).viewer, request.params.id)
      void reply.type('text/plain; charset=utf-8')
      return node.record.proof(index)
    },
  )

  api.get(
    '/api/statements/:id/bundle',
    {
      schema: {
        tags,
        summary: 'Everything needed to check it offline',
        description:
          'Entry, proof, checkpoint, the directory entries that enrolled its key, and, for a sealed statement that you may see, salt and envelope. `concert verify` takes it.',
        params: one,
      },
    },
    async (request) =>
      statementBundle(
        node,
        await readStatement(node, callerOf(request, node.access).viewer, request.params.id),
      ),
  )
}
