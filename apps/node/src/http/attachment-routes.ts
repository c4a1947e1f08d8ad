import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { RunningNode } from '../kernel/open-node.ts'
import { readStatement } from '../kernel/read-statements.ts'
import { Refusal } from '../kernel/refusal.ts'
import { callerOf, requireScope } from './caller.ts'
import { answers, problems } from './problem.ts'
import { bytesOf, withRawBody } from './raw-body.ts'
import { httpSays } from './rule-texts.ts'
import { statementParams } from './statement-routes.ts'

const maxAttachmentBytes = 256 * 1024 * 1024
const tags = ['statements']
const stagedSchema = z.object({ sha256: z.string(), bytes: z.number().int() })
const response = answers('The bytes, as they were signed for', 401, 404)

/** Attachments come before the statement that names them, and are read through the statement that shows them. */
export function attachmentRoutes(app: FastifyInstance, node: RunningNode): void {
  withRawBody(app, (raw) => {
    raw.post(
      '/api/attachments',
      {
        bodyLimit: maxAttachmentBytes,
        schema: {
          tags,
          summary: 'Send the bytes of an attachment',
          description: 'Kept for a day until a statement names their SHA-256.',
          security: [{ token: [] }, { session: [] }],
          response: { 201: stagedSchema, ...problems(401, 403, 413, 422) },
        },
      },
      async (request, reply) => {
        requireScope(callerOf(request, node), 'draft')
        void reply.status(201)
        return node.stage(bytesOf(request.body))
      },
    )
  })
  const params = statementParams.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })
  app
    .withTypeProvider<ZodTypeProvider>()
    .get(
      '/api/statements/:id/attachments/:sha256',
      { schema: { tags, summary: 'The bytes of an attachment', params, response } },
      async (request, reply) => {
        const { id, sha256 } = request.params
        const { statement, form } = await readStatement(node, callerOf(request, node).viewer, id)
        const described = statement?.attachments?.find((one) => one.sha256 === sha256)
        const bytes =
          described === undefined
            ? undefined
            : form === 'open'
              ? await node.record.attachment(sha256)
              : await node.vault.getAttachment(sha256)
        if (bytes === undefined) throw new Refusal('not-found', httpSays.noAttachment({ id, sha256 }))
        void reply
          .type('application/octet-stream')
          .header(
            'content-disposition',
            `attachment; filename*=UTF-8''${encodeURIComponent(described!.name)}`,
          )
        return bytes
      },
    )
}
