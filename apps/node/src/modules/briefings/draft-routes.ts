import {
  briefingDraftAnswer,
  briefingDraftsAnswer,
  checkedWordsAnswer,
  checkWordsOrder,
  computeBriefingOrder,
  computedBriefingAnswer,
  confirmBriefingOrder,
  issueBriefingOrder,
  issuedBriefingAnswer,
  receiptSchema,
  saveBriefingOrder,
  type ComputeBriefingOrder,
} from '@concert/api'
import type { Briefing } from '@concert/briefing'
import { agencySchema, eventIdSchema, type AgencyId, type StatementId } from '@concert/statement'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { authorFor, callerOf, requireScope } from '../../http/caller.ts'
import { answers, problems } from '../../http/problem.ts'
import { viewOf } from '../../http/view-of.ts'
import type { Scope } from '../../kernel/access-file.ts'
import type { Caller } from '../../kernel/caller.ts'
import type { KernelTables } from '../../kernel/kernel-tables.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { computeBriefing, type ComputeParts } from './compute-briefing.ts'
import { confirmLanguage, findDraft, saveDraft, sizeFor, standingOf, type DeskParts } from './desk.ts'
import { openIssuing, type IssueParts } from './issue-briefing.ts'
import { nextNumber } from './issue-order.ts'
import { previewRoutes } from './preview-routes.ts'
import { standingOfReader } from './standing-of-reader.ts'
import { showDraft, showFindings } from './shown-draft.ts'
import type { BriefingsTables } from './tables.ts'

const tags = ['briefings']
const security = [{ session: [] }, { token: [] }]
const agency = agencySchema.optional().describe('for a token that administers the node')
const draftParams = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/, 'must be a statement id: 64 lowercase hex digits'),
})
const taken = { 201: receiptSchema, ...problems(401, 403, 404, 409, 413, 422, 503) }

const schemas = {
  list: {
    tags,
    security,
    summary:
      'Drafts of issues that one may see, newest first, with what is missing before each can be issued',
    querystring: z.object({
      event: eventIdSchema.optional(),
      standing: z.enum(['open', 'all']).default('open').describe('open: neither replaced nor issued'),
      agency,
    }),
    response: answers(briefingDraftsAnswer, 401, 403, 422),
  },
  one: {
    tags,
    security,
    summary: 'One version of a draft',
    params: draftParams,
    querystring: z.object({ agency }),
    response: answers(briefingDraftAnswer, 401, 403, 404),
  },
  compute: {
    tags,
    security,
    summary: 'An issue before it is written: every section, computed from what is public',
    body: computeBriefingOrder,
    response: answers(computedBriefingAnswer, 401, 403, 409, 422, 503),
  },
  check: {
    tags,
    security,
    summary: 'What the check of neutral language asks about these words, and why',
    body: checkWordsOrder,
    response: answers(checkedWordsAnswer, 401, 403, 413, 422),
  },
  save: {
    tags,
    security,
    summary: 'Save a version of a draft: signed, and sealed for the Secretariat',
    description: 'Answers 409 when another version has replaced the one that it begins from.',
    body: saveBriefingOrder,
    response: taken,
  },
  confirm: {
    tags,
    security,
    summary: 'Confirm a language version for exactly the words that were read',
    description: 'Where the agency asks for four eyes, by another person than the one who wrote them.',
    params: draftParams,
    body: confirmBriefingOrder,
    response: taken,
  },
  issue: {
    tags,
    security,
    summary: 'Issue a draft: render every form, sign it, and take it',
    description:
      'Once and for all: asked again it answers the same receipt. Where the agency asks for four eyes, by another person than the one who saved the draft last.',
    params: draftParams,
    body: issueBriefingOrder,
    response: { ...taken, 201: issuedBriefingAnswer },
  },
}

/** What the Secretariat writes before an issue, and how it is issued. */
export function draftRoutes(app: FastifyInstance, parts: IssueParts): void {
  readRoutes(app, parts)
  previewRoutes(app, parts)
  askRoutes(app, parts)
  writeRoutes(app, parts)
  const issue = openIssuing(parts)
  app
    .withTypeProvider<ZodTypeProvider>()
    .post('/api/briefings/drafts/:id/issue', { schema: schemas.issue }, async (request, reply) => {
      const { caller, author } = speaker(parts.node, request, 'sign', request.body.agency)
      const receipt = await issue(caller, author, request.params.id)
      void reply.status(201)
      return receipt
    })
}

function writeRoutes(app: FastifyInstance, parts: IssueParts): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  api.post('/api/briefings/drafts', { schema: schemas.save }, async (request, reply) => {
    const { caller, author } = speaker(parts.node, request, 'draft', request.body.agency)
    const receipt = await saveDraft(parts, caller, author, request.body)
    void reply.status(201)
    return receipt
  })
  api.post('/api/briefings/drafts/:id/confirm', { schema: schemas.confirm }, async (request, reply) => {
    const { agency: named, ...confirmed } = request.body
    const { caller, author } = speaker(parts.node, request, 'sign', named)
    const receipt = await confirmLanguage(parts, caller, author, { draft: request.params.id, ...confirmed })
    void reply.status(201)
    return receipt
  })
}

function readRoutes(app: FastifyInstance, { node, writers }: DeskParts): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  api.get('/api/briefings/drafts', { schema: schemas.list }, async (request) => {
    const { event, standing: wanted, agency: named } = request.query
    const standing = await standingOfReader(node, request, named)
    const shown = standing.drafts
      .filter((draft) => event === undefined || draft.event === event)
      .map((draft) => showDraft(draft, standing, writers()))
      .filter((draft) => wanted === 'all' || draft.standing === 'open' || draft.standing === 'overtaken')
    return { size: standing.size, nextNumber: nextNumber(standing.issues), drafts: shown.toReversed() }
  })
  api.get('/api/briefings/drafts/:id', { schema: schemas.one }, async (request) => {
    const standing = await standingOfReader(node, request, request.query.agency)
    const draft = findDraft(standing, request.params.id)
    return { size: standing.size, draft: showDraft(draft, standing, writers()) }
  })
}

function askRoutes(app: FastifyInstance, { node, sections }: IssueParts): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  api.post('/api/briefings/compute', { schema: schemas.compute }, async (request) => {
    requireScope(callerOf(request, node), 'draft')
    const { size } = await viewOf(node, request, undefined).then(({ asOf }) => asOf)
    return { size, briefing: await computed(node, sections, request.body) }
  })
  api.post('/api/briefings/check', { schema: schemas.check }, async (request) => {
    requireScope(callerOf(request, node), 'draft')
    const { directory, asOf } = await viewOf(node, request, undefined)
    return { size: asOf.size, findings: showFindings(request.body, { directory }) }
  })
}

async function computed(
  node: NodeParts<BriefingsTables>,
  modules: ComputeParts['modules'],
  { corrects, size, words = {}, ...order }: ComputeBriefingOrder,
): Promise<Briefing> {
  const db = node.db as unknown as Kysely<KernelTables>
  const { issues } = await standingOf({ node }, node.directory().secretariat!)
  return computeBriefing(
    { db, record: node.record, modules },
    {
      ...order,
      words,
      number: nextNumber(issues),
      size: size ?? (await sizeFor(node, order.date, corrects, { issues })),
      corrects: corrects as StatementId | undefined,
    },
  )
}

/** Who asks, and for which agency. Throws Refusal. */
function speaker(
  node: DeskParts['node'],
  request: FastifyRequest,
  scope: Scope,
  named: AgencyId | undefined,
): { readonly caller: Caller; readonly author: AgencyId } {
  const caller = callerOf(request, node)
  requireScope(caller, scope)
  return { caller, author: authorFor(caller, named) }
}
