import { actionAnswer, actionsAnswer, actionStandings, actionUpdatesAnswer, partQuery } from '@concert/api'
import { agencySchema, eventIdSchema, stateSchema } from '@concert/statement'
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
import { actionsRows, actionsTable, updatesRows, updatesTable } from './answer-tables.ts'
import { findAction, partOf, readActions, type Action, type View } from './queries.ts'
import { actionsSay } from './rule-texts.ts'
import { showSummary, showUpdate, showWhole } from './shown-action.ts'
import { readSources, type Source } from './source.ts'
import type { ActionsTables } from './tables.ts'

type Node = NodeParts<ActionsTables>

const tags = ['actions']
const asOf = z.string().optional().describe('a number of log entries, a date, or an instant')
const statementId = z.string().regex(/^[0-9a-f]{64}$/, 'must be a statement id: 64 lowercase hex digits')
const actionsQuery = z.object({
  event: eventIdSchema.optional(),
  state: stateSchema.optional().describe('that has a part in it'),
  agency: agencySchema.optional().describe('that is named, or whose state has a part'),
  source: statementId.optional().describe('the decision or the readout that they come from'),
  standing: z.enum(actionStandings).optional(),
  asOf,
  ...partQuery,
})
const updatesQuery = z.object({
  action: statementId.optional().describe('any of its versions'),
  state: stateSchema.optional(),
  asOf,
  ...partQuery,
})

/** Actions: the programme, one action with all that was said of it, and what was done with its evidence. */
export function actionsRoutes(app: FastifyInstance, node: Node): void {
  listRoutes(app, node)
  updateRoutes(app, node)
  oneRoute(app, node)
}

function listRoutes(app: FastifyInstance, node: Node): void {
  const schema = {
    tags,
    summary: 'Actions by the day they are due, with how the part of each state stands',
    querystring: actionsQuery,
    response: answers(actionsAnswer, 401, 422),
  }
  const answer = async (request: FastifyRequest, asked: z.infer<typeof actionsQuery>) => {
    const { view, now, actions } = await lookAt(node, request, asked.asOf)
    const { total, part } = partOfList(
      actions.filter((action) => isAsked(action, asked, view.directory)),
      asked,
    )
    const sources = await sourcesOf(part, view)
    const shown = part.map((one) => showSummary(one, actions, sources))
    return { size: view.asOf.size, now, total, actions: shown }
  }
  answerAndFile(app, '/api/actions', schema, answer, { table: actionsTable, rows: actionsRows })
}

function updateRoutes(app: FastifyInstance, node: Node): void {
  const schema = {
    tags,
    summary: 'What agencies have done, with its evidence, newest first',
    querystring: updatesQuery,
    response: answers(actionUpdatesAnswer, 401, 422),
  }
  const answer = async (request: FastifyRequest, asked: z.infer<typeof updatesQuery>) => {
    const { view, actions } = await lookAt(node, request, asked.asOf)
    const all = asked.action === undefined ? actions : [findAction(actions, asked.action)]
    const updates = all
      .flatMap((action) => action?.words ?? [])
      .filter((word) => word.kind === 'actions.update')
      .filter(({ agency }) => asked.state === undefined || partOf(agency, view.directory) === asked.state)
      .toSorted((a, b) => b.index - a.index)
    const { total, part } = partOfList(updates, asked)
    return { size: view.asOf.size, total, updates: part.map((word) => showUpdate(word, view)) }
  }
  answerAndFile(app, '/api/actions/updates', schema, answer, { table: updatesTable, rows: updatesRows })
}

function oneRoute(app: FastifyInstance, node: Node): void {
  const schema = {
    tags,
    summary: 'One action with its versions, updates, evidence, completions and who takes part',
    params: z.object({ id: statementId.describe('the statement id of any of its versions') }),
    querystring: z.object({ asOf }),
    response: answers(actionAnswer, 401, 404, 422),
  }
  app.withTypeProvider<ZodTypeProvider>().get('/api/actions/:id', { schema }, async (request) => {
    const { view, now, actions } = await lookAt(node, request, request.query.asOf)
    const action = findAction(actions, request.params.id)
    if (action === undefined) throw new Refusal('not-found', actionsSay.noneYouMaySee(request.params.id))
    const sources = await sourcesOf([action], view)
    return { size: view.asOf.size, now, action: showWhole(action, actions, sources, view) }
  })
}

async function lookAt(node: Node, request: FastifyRequest, text: string | undefined) {
  const view = await viewOf(node, request, text)
  const now = nowAsOf(view.asOf, node.clock)
  return { view, now, actions: await readActions(view, now.slice(0, 10)) }
}

function sourcesOf(actions: readonly Action[], view: View): Promise<Source[]> {
  return readSources(
    view,
    actions.flatMap(({ newest }) => newest.refs.slice(0, 1)),
  )
}

function isAsked(
  { newest, parts, standing }: Action,
  asked: z.infer<typeof actionsQuery>,
  { agencies }: ReturnType<Node['directory']>,
): boolean {
  const { event, state, agency, source } = asked
  const has = (one: string | undefined): boolean => parts.some((part) => (part.state ?? part.agency) === one)
  const named = agency === undefined || (newest.body.agencies ?? []).includes(agency)
  return (
    (event === undefined || newest.event === event) &&
    (state === undefined || has(state)) &&
    (named || has(agencies.get(agency)?.state ?? agency)) &&
    (source === undefined || newest.refs[0] === source) &&
    (asked.standing === undefined || standing === asked.standing)
  )
}
