import { briefingSecurityPolicy } from '@concert/briefing'
import { agencySchema } from '@concert/statement'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { callerOf, requireScope } from '../../http/caller.ts'
import { answers } from '../../http/problem.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { findDraft } from './desk.ts'
import { issueOf, type IssueParts } from './issue-briefing.ts'
import type { Draft } from './queries.ts'
import { briefingsSay } from './rule-texts.ts'
import { standingOfReader } from './standing-of-reader.ts'

const schema = {
  tags: ['briefings'],
  security: [{ session: [] }, { token: [] }],
  summary: 'A form of a draft, as it would be issued',
  params: z.object({
    id: z.string().regex(/^[0-9a-f]{64}$/, 'must be a statement id: 64 lowercase hex digits'),
    file: z.string().max(100),
  }),
  querystring: z.object({ agency: agencySchema.optional() }),
  response: answers('The file', 401, 403, 404, 409, 422, 503),
}

type Files = NonNullable<Awaited<ReturnType<typeof issueOf>>['attachments']>

/** What an issue would look like in every form, before it is one. */
export function previewRoutes(app: FastifyInstance, parts: IssueParts): void {
  const filesOf = openPreviews(parts)
  app
    .withTypeProvider<ZodTypeProvider>()
    .get('/api/briefings/drafts/:id/files/:file', { schema }, async (request, reply) => {
      const { id, file: name } = request.params
      requireScope(callerOf(request, parts.node), 'draft')
      const draft = findDraft(await standingOfReader(parts.node, request, request.query.agency), id)
      const file = (await filesOf(draft)).find((one) => one.name === name)
      if (file === undefined) throw new Refusal('not-found', briefingsSay.noSuchFile)
      void reply.headers({
        'cache-control': 'private, no-store',
        'content-security-policy': `${briefingSecurityPolicy}; frame-ancestors 'self'`,
        'x-frame-options': 'SAMEORIGIN',
      })
      return reply.type(file.mediaType).send(file.bytes)
    })
}

/** A version of a draft never changes; the forms of the one that was asked for last are kept. */
function openPreviews(parts: IssueParts): (draft: Draft) => Promise<Files> {
  let last: { readonly id: string; readonly files: Promise<Files> } | undefined
  return async (draft) => {
    if (last?.id === draft.id) return last.files
    const files = issueOf(parts, draft).then(({ attachments = [] }) => attachments)
    last = { id: draft.id, files }
    files.catch(() => (last = undefined))
    return files
  }
}
