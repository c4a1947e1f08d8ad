import {
  checkDraftOrder,
  createDraftOrder,
  draftAnswer,
  draftCheckAnswer,
  draftsAnswer,
  draftStatuses,
  draftStepOrder,
  receiptSchema,
  returnDraftOrder,
  saveDraftOrder,
  type DraftAnswer,
} from '@concert/api'
import { agencySchema } from '@concert/statement'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { authorFor, callerOf, requireScope } from '../../http/caller.ts'
import { answers, problems } from '../../http/problem.ts'
import type { Caller } from '../../kernel/caller.ts'
import type { PeopledNode } from '../open-people.ts'
import { openDesk, type Desk } from './open-desk.ts'

const tags = ['drafts']
const security = [{ session: [] }, { token: [] }]
const params = z.object({ id: z.uuid() })
const listQuery = z.object({
  agency: agencySchema.optional(),
  status: z
    .enum(['under-way', ...draftStatuses])
    .default('under-way')
    .describe('under-way: open or submitted'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
const agencyQuery = z.object({
  agency: agencySchema
    .optional()
    .describe('for a token that administers the node; the caller’s own when absent'),
})
const one = { tags, security, params, querystring: agencyQuery }
const changed = answers(draftAnswer, 401, 403, 404, 409, 413, 422)

const schemas = {
  list: {
    tags,
    security,
    summary: 'Drafts of one’s own agency, the one that was touched last first',
    querystring: listQuery,
    response: answers(draftsAnswer, 401, 403, 422),
  },
  create: {
    tags,
    security,
    summary: 'Begin a draft',
    description: 'The same id with the same content again is the same draft.',
    body: createDraftOrder,
    response: answers(draftAnswer, 401, 403, 409, 413, 422, 429),
  },
  read: { ...one, summary: 'One draft', response: answers(draftAnswer, 401, 403, 404) },
  save: {
    ...one,
    summary: 'Save a draft',
    description: 'Answers 409 with who changed it when another version stands.',
    body: saveDraftOrder,
    response: changed,
  },
  submit: { ...one, summary: 'Submit a draft for signature', body: draftStepOrder, response: changed },
  return: {
    ...one,
    summary: 'Return a submitted draft with a remark, or take back one’s own',
    body: returnDraftOrder,
    response: changed,
  },
  withdraw: { ...one, summary: 'Withdraw a draft', body: draftStepOrder, response: changed },
  sign: {
    ...one,
    summary: 'Sign a draft with the agency’s key, and take it',
    description:
      'Once and for all: asked again after a lost line or a restart it answers the same receipt, and never says the same thing twice. Where the agency asks for four eyes, somebody else signs than the one who changed it last.',
    body: draftStepOrder,
    response: { 201: receiptSchema, ...problems(401, 403, 404, 409, 422, 503) },
  },
  check: {
    tags,
    security,
    summary: 'What signing this would be refused for, without signing it',
    body: checkDraftOrder,
    response: answers(draftCheckAnswer, 401, 403, 413, 422),
  },
  checkOne: {
    ...one,
    summary: 'What signing the draft would be refused for, without signing it',
    response: answers(draftCheckAnswer, 401, 403, 404),
  },
}

/** What the people of an agency write together, until one of them signs it. */
export function draftRoutes(app: FastifyInstance, node: PeopledNode): void {
  const desk = openDesk(node)
  listRoutes(app, node, desk)
  changeRoutes(app, node, desk)
  signRoutes(app, node, desk)
}

type AgencyRequest = FastifyRequest<{ Querystring: z.infer<typeof agencyQuery> }>

/** Who may see and write the drafts of the agency for which it acts. */
function drafter(node: PeopledNode, request: FastifyRequest, named?: z.infer<typeof agencySchema>): Caller {
  const caller = callerOf(request, node)
  requireScope(caller, 'draft')
  return { ...caller, agency: authorFor(caller, named) }
}

function listRoutes(app: FastifyInstance, node: PeopledNode, desk: Desk): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  api.get('/api/drafts', { schema: schemas.list }, async (request) => {
    const { agency, ...filter } = request.query
    return { drafts: desk.list(drafter(node, request, agency), filter) }
  })
  api.post('/api/drafts', { schema: schemas.create }, async (request) => {
    const { id, agency, ...content } = request.body
    return desk.create(drafter(node, request, agency), id, content)
  })
  api.get('/api/drafts/:id', { schema: schemas.read }, async (request) =>
    desk.read(drafter(node, request, request.query.agency), request.params.id),
  )
}

function changeRoutes(app: FastifyInstance, node: PeopledNode, desk: Desk): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const by = (request: FastifyRequest): Caller =>
    drafter(node, request, (request as AgencyRequest).query.agency)
  api.put('/api/drafts/:id', { schema: schemas.save }, async (request): Promise<DraftAnswer> => {
    const { version, ...content } = request.body
    return desk.save(by(request), request.params.id, version, content)
  })
  api.post('/api/drafts/:id/submit', { schema: schemas.submit }, async (request) =>
    desk.submit(by(request), request.params.id, request.body.version),
  )
  api.post('/api/drafts/:id/return', { schema: schemas.return }, async (request) =>
    desk.return(by(request), request.params.id, request.body.version, request.body.remark),
  )
  api.post('/api/drafts/:id/withdraw', { schema: schemas.withdraw }, async (request) =>
    desk.withdraw(by(request), request.params.id, request.body.version),
  )
}

function signRoutes(app: FastifyInstance, node: PeopledNode, desk: Desk): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  api.post('/api/drafts/:id/sign', { schema: schemas.sign }, async (request, reply) => {
    const caller = drafter(node, request, request.query.agency)
    const receipt = await desk.sign(caller, request.params.id, request.body.version)
    void reply.status(201)
    return receipt
  })
  api.post('/api/drafts/check', { schema: schemas.check }, async (request) => {
    const { agency, ...content } = request.body
    return desk.check(drafter(node, request, agency), content)
  })
  api.post('/api/drafts/:id/check', { schema: schemas.checkOne }, async (request) =>
    desk.checkStored(drafter(node, request, request.query.agency), request.params.id),
  )
}
