import {
  decisionAnswer,
  decisionsAnswer,
  partQuery,
  proposalAnswer,
  proposalsAnswer,
  proposalStandings,
  type DecisionsAnswer,
  type ProposalsAnswer,
} from '@concert/api'
import { eventIdSchema } from '@concert/statement'
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
import { decisionsCsv, proposalsCsv } from './answer-tables.ts'
import { memberOf } from './members.ts'
import {
  nextNumber,
  readDecision,
  readDecisions,
  readHistories,
  readHistory,
  readStandingMethods,
  type View,
} from './queries.ts'
import { proposalsSay } from './rule-texts.ts'
import { showDecision } from './shown-decision.ts'
import { showProposal, summarise, type Shown } from './shown-proposal.ts'
import { newestOf, standingOf } from './standing.ts'
import type { ProposalsTables } from './tables.ts'

type Node = NodeParts<ProposalsTables>

const tags = ['proposals']
const asOf = z.string().optional().describe('a number of log entries, a date, or an instant')
const listQuery = z.object({
  event: eventIdSchema.optional(),
  standing: z.enum(proposalStandings).optional(),
  asOf,
  ...partQuery,
})
const decisionsQuery = z.object({ event: eventIdSchema.optional(), asOf, ...partQuery })
const named = (described: string) => z.object({ id: z.string().max(64).describe(described) })

const schemas = {
  list: {
    tags,
    summary: 'Proposals that one may see, newest number first, and how each stands',
    querystring: listQuery,
    response: answers(proposalsAnswer, 401, 422),
  },
  one: {
    tags,
    summary: 'A proposal with all that was said of it',
    description:
      'Versions, comments and amendments with what became of them, languages, the method by state, silences, consensus, the decision and who takes part in it.',
    params: named('the number of the proposal, or the id of any statement on it'),
    querystring: z.object({ asOf }),
    response: answers(proposalAnswer, 401, 404, 422),
  },
  decisions: {
    tags,
    summary: 'Decisions that one may see, newest number first, and who takes part in each',
    querystring: decisionsQuery,
    response: answers(decisionsAnswer, 401, 422),
  },
  decision: {
    tags,
    summary: 'One decision with its text, positions and participation',
    params: named('the number of the decision, or the id of its adoption'),
    querystring: z.object({ asOf }),
    response: answers(decisionAnswer, 401, 404, 422),
  },
}

/** What is proposed, how it stands, and what was decided. */
export function proposalsRoutes(app: FastifyInstance, node: Node): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const listOf = (request: FastifyRequest, asked: z.infer<typeof listQuery>) =>
    listProposals(node, request, asked)
  answerAndFile(app, '/api/proposals', schemas.list, listOf, {
    table: proposalsCsv,
    rows: ({ proposals }: ProposalsAnswer) => proposals,
  })
  api.get('/api/proposals/:id', { schema: schemas.one }, (request) =>
    oneProposal(node, request, request.params.id, request.query.asOf),
  )
  const decisionsOf = (request: FastifyRequest, asked: z.infer<typeof decisionsQuery>) =>
    listDecisions(node, request, asked)
  answerAndFile(app, '/api/decisions', schemas.decisions, decisionsOf, {
    table: decisionsCsv,
    rows: ({ decisions }: DecisionsAnswer) => decisions,
  })
  api.get('/api/decisions/:id', { schema: schemas.decision }, async (request) => {
    const { view } = await lookAt(node, request, request.query.asOf)
    const [found] = await readDecision(view, request.params.id)
    if (found === undefined) throw nothing('decision', request.params.id)
    return { size: view.asOf.size, decision: showDecision(found.decision, found.history, view.directory) }
  })
}

async function listProposals(
  node: Node,
  request: FastifyRequest,
  { event, standing, asOf: text, ...asked }: z.infer<typeof listQuery>,
): Promise<ProposalsAnswer> {
  const { view, shown } = await lookAt(node, request, text)
  const all = (await readHistories(view))
    .filter((one) => event === undefined || newestOf(one).event === event)
    .filter(
      (one) => standing === undefined || standingOf(one, shown.directory, shown.now).standing === standing,
    )
    .toReversed()
  const { total, part } = partOfList(all, asked)
  return {
    size: view.asOf.size,
    now: shown.now,
    nextNumber: await numberFor(view, shown, 'draft'),
    total,
    proposals: part.map((history) => summarise(history, shown)),
  }
}

async function oneProposal(node: Node, request: FastifyRequest, id: string, text: string | undefined) {
  const { view, shown } = await lookAt(node, request, text)
  const history = await readHistory(view, id)
  if (history === undefined) throw nothing('proposal', id)
  const methods = await readStandingMethods(view)
  const [adoption] = history.adoptions
  const [decided] = adoption === undefined ? [] : await readDecision(view, adoption.id)
  return {
    size: view.asOf.size,
    now: shown.now,
    nextDecision: await numberFor(view, shown, 'adoption'),
    proposal: showProposal(history, methods, decided?.decision, shown),
  }
}

async function listDecisions(
  node: Node,
  request: FastifyRequest,
  { event, asOf: text, ...asked }: z.infer<typeof decisionsQuery>,
): Promise<DecisionsAnswer> {
  const { view } = await lookAt(node, request, text)
  const all = (await readDecisions(view))
    .filter(({ decision: { adoption } }) => event === undefined || adoption.event === event)
    .toReversed()
  const { total, part } = partOfList(all, asked)
  const decisions = part.map(({ decision, history }) => showDecision(decision, history, view.directory))
  return { size: view.asOf.size, total, decisions }
}

async function lookAt(
  node: Node,
  request: FastifyRequest,
  text: string | undefined,
): Promise<{ readonly view: View; readonly shown: Shown }> {
  const view = await viewOf(node, request, text)
  return { view, shown: { directory: view.directory, now: nowAsOf(view.asOf, node.clock) } }
}

/** Numbers are the organisation's: who neither tables nor adopts is not told how many there are. */
async function numberFor(view: View, { now }: Shown, of: 'draft' | 'adoption'): Promise<number | null> {
  const { agency } = view.viewer
  if (agency === undefined) return null
  const isOurs = agency === view.directory.secretariat || memberOf(agency, view.directory, now) !== undefined
  return isOurs ? nextNumber(view, of) : null
}

/** What is sealed from the caller is answered as what there is not. */
function nothing(what: 'proposal' | 'decision', named: string): Refusal {
  return new Refusal('not-found', proposalsSay.notFound({ what, named }))
}
