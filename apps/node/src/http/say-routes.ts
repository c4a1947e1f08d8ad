import { receiptSchema } from '@concert/api'
import {
  agencySchema,
  attachmentSchema,
  audienceSchema,
  eventIdSchema,
  isKind,
  labelSchema,
  type StatementId,
} from '@concert/statement'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { RunningNode } from '../kernel/open-node.ts'
import { Refusal } from '../kernel/refusal.ts'
import { intakeSays } from '../kernel/rule-texts/intake-says.ts'
import type { DraftToSign } from '../kernel/sign-draft.ts'
import { toldAt } from '../kernel/told-at.ts'
import { authorFor, callerOf, refuseAlone, requireScope } from './caller.ts'
import { problems } from './problem.ts'
import { bytesOf, withRawBody } from './raw-body.ts'
import { httpSays } from './rule-texts.ts'

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
  attachments: z
    .array(attachmentSchema.omit({ bytes: true }))
    .max(16)
    .default([])
    .describe('sent before to /api/attachments'),
})

const tags = ['statements']
const response = { 201: receiptSchema, ...problems(403, 409, 413, 422, 503) }
const takeSchema = {
  tags,
  summary: 'Take a signed statement',
  description:
    'The body is a DSSE envelope. The same envelope twice is one statement and gets the same receipt.',
  consumes: ['application/vnd.concert.envelope+json'],
  response,
}
const signSchema = {
  tags,
  summary: "Sign with the agency's key kept here, and take it",
  security: [{ token: [] }, { session: [] }],
  body: draftSchema,
  response: { ...response, ...problems(401) },
}

/** Saying something: signed elsewhere, or signed here with the agency's key. */
export function sayRoutes(app: FastifyInstance, node: RunningNode): void {
  withRawBody(app, (raw) => {
    raw
      .withTypeProvider<ZodTypeProvider>()
      .post('/api/statements', { schema: takeSchema }, async (request, reply) => {
        const receipt = await node.take(bytesOf(request.body))
        void reply.status(201)
        return receipt
      })
  })
  app
    .withTypeProvider<ZodTypeProvider>()
    .post('/api/sign', { schema: signSchema }, async (request, reply) => {
      const caller = callerOf(request, node)
      requireScope(caller, 'sign')
      refuseAlone(caller)
      const { agency, attachments, ...draft } = request.body
      const author = authorFor(caller, agency)
      const receipt = await node.signAndTake(author, {
        ...draft,
        attachments: await stagedAll(node, attachments),
        kind: draft.kind,
        replaces: draft.replaces as StatementId | undefined,
        inReplyTo: draft.inReplyTo as StatementId | undefined,
        refs: draft.refs as StatementId[] | undefined,
      })
      void reply.status(201)
      return receipt
    })
}

/** The bytes of the attachments that a draft names, which were sent before it. */
async function stagedAll(
  node: RunningNode,
  named: z.infer<typeof draftSchema>['attachments'],
): Promise<DraftToSign['attachments']> {
  if (named.length === 0) return undefined
  return Promise.all(named.map(async (one, at) => ({ ...one, bytes: await stagedOne(node, one, at) })))
}

async function stagedOne(
  node: RunningNode,
  { sha256, name }: { readonly sha256: string; readonly name: string },
  at: number,
): Promise<Uint8Array> {
  const bytes = await node.staged(sha256)
  if (bytes !== undefined) return bytes
  throw new Refusal('unknown', httpSays.notSentToSign({ name, sha256 }), [
    toldAt(`attachments.${at}`, intakeSays.notSent),
  ])
}
