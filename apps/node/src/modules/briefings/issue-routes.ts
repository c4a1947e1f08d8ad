import { briefingAnswer, briefingsAnswer } from '@concert/api'
import { eventIdSchema } from '@concert/statement'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answers } from '../../http/problem.ts'
import { viewOf } from '../../http/view-of.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { readIssues, type Issue } from './queries.ts'
import { briefingsSay } from './rule-texts.ts'
import { showIssue } from './shown-issue.ts'
import type { BriefingsTables } from './tables.ts'

const tags = ['briefings']
const asOf = z.string().optional().describe('a number of log entries, a date, or an instant')
export const numberParam = z.coerce.number().int().min(1).max(99_999)

const listSchema = {
  tags,
  summary: 'Issues of the briefing, newest first, each with its files',
  description: 'An issue that was corrected stays, and names the one that stands in its place.',
  querystring: z.object({ event: eventIdSchema.optional(), asOf }),
  response: answers(briefingsAnswer, 401, 422),
}
const oneSchema = {
  tags,
  summary: 'One issue',
  params: z.object({ number: numberParam }),
  querystring: z.object({ asOf }),
  response: answers(briefingAnswer, 401, 404, 422),
}

/** What was issued: for everyone. */
export function issueRoutes(app: FastifyInstance, node: NodeParts<BriefingsTables>): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  api.get('/api/briefings', { schema: listSchema }, async (request) => {
    const { event, asOf: text } = request.query
    const view = await viewOf(node, request, text)
    const issues = await readIssues(view)
    const own = issues.filter((issue) => event === undefined || issue.event === event)
    return { size: view.asOf.size, briefings: own.toReversed().map((issue) => showIssue(issue, issues)) }
  })
  api.get('/api/briefings/:number', { schema: oneSchema }, async (request) => {
    const view = await viewOf(node, request, request.query.asOf)
    const issues = await readIssues(view)
    const issue = findIssue(issues, request.params.number)
    const { words, overrides = [] } = issue.body
    return { size: view.asOf.size, briefing: { ...showIssue(issue, issues), words, overrides } }
  })
}

/** Throws Refusal `not-found`. */
export function findIssue(issues: readonly Issue[], number: number): Issue {
  const issue = issues.find((one) => one.number === number)
  if (issue === undefined) throw new Refusal('not-found', briefingsSay.none(number))
  return issue
}
