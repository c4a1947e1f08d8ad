import {
  assessmentsAnswer,
  clocksAnswer,
  leadTimesAnswer,
  timelinesAnswer,
  type AssessmentsAnswer,
  type ClocksAnswer,
  type LeadTimesAnswer,
} from '@concert/api'
import { eventIdSchema, instantMs, stateSchema, type Instant } from '@concert/statement'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { answers } from '../../http/problem.ts'
import { viewOf } from '../../http/view-of.ts'
import { nowAsOf } from '../../kernel/as-of.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { answerAndFile } from '../../http/answer-and-file.ts'
import {
  assessmentsTable,
  clocksTable,
  leadTimesTable,
  timelinesRows,
  timelinesTable,
} from './answer-tables.ts'
import { isOwn, readDuties } from './duties.ts'
import { readLeadTimes } from './read-lead-times.ts'
import { readAssessments, readTimelines, type Timeline } from './queries.ts'
import { outstandingActions, sevenOneSeven, type Milestones } from './seven-one-seven.ts'
import type { ThreatsTables } from './tables.ts'

const tags = ['threats']

export const asOf = z.string().optional().describe('a number of log entries, a date, or an instant')
const querystring = z.object({ event: eventIdSchema.optional(), state: stateSchema.optional(), asOf })
type Asked = z.infer<typeof querystring>
const leadTimesQuery = z.object({
  event: eventIdSchema,
  from: stateSchema
    .optional()
    .describe('where it began; else where it was notified first, else the first cases'),
  asOf,
})

/** What events mean, how soon they were found and answered, and the clocks that run. */
export function assessmentRoutes(app: FastifyInstance, node: NodeParts<ThreatsTables>): void {
  const assessmentsSchema = {
    tags,
    summary: 'Assessments: decision instrument of annex 2, rapid risk assessment, every version',
    description: 'By any agency of any state’s event, beside one another; those without replacedBy stand.',
    querystring,
    response: answers(assessmentsAnswer, 401, 422),
  }
  const assessmentsOf = async (request: FastifyRequest, { asOf: text, ...filter }: Asked) => {
    const view = await viewOf(node, request, text)
    const rows = (await readAssessments(view, filter)).toReversed()
    const assessments = rows.map(({ body, ...row }) => ({
      ...row,
      own: isOwn(row, view),
      body: JSON.parse(body) as object,
    }))
    return { size: view.asOf.size, assessments }
  }
  answerAndFile(app, '/api/threats/assessments', assessmentsSchema, assessmentsOf, {
    table: assessmentsTable,
    rows: ({ assessments }: AssessmentsAnswer) => assessments,
  })
  const timelinesSchema = {
    tags,
    summary: 'Timelines by 7-1-7, with what held them up and what helped',
    querystring,
    response: answers(timelinesAnswer, 401, 422),
  }
  const timelinesOf = async (request: FastifyRequest, { asOf: text, ...filter }: Asked) => {
    const view = await viewOf(node, request, text)
    const now = nowAsOf(view.asOf, node.clock)
    const timelines = (await readTimelines(view, filter)).map((row) => withIntervals(row, now))
    return { size: view.asOf.size, now, timelines }
  }
  answerAndFile(app, '/api/threats/timelines', timelinesSchema, timelinesOf, {
    table: timelinesTable,
    rows: timelinesRows,
  })
  clockRoute(app, node)
  leadTimeRoute(app, node)
}

function clockRoute(app: FastifyInstance, node: NodeParts<ThreatsTables>): void {
  const schema = {
    tags,
    summary: 'Clocks of the International Health Regulations: 48 h to assess, 24 h to notify, 24 h to verify',
    querystring,
    response: answers(clocksAnswer, 401, 422),
  }
  const clocksOf = async (request: FastifyRequest, { asOf: text, ...filter }: Asked) => {
    const view = await viewOf(node, request, text)
    const now = nowAsOf(view.asOf, node.clock)
    return { size: view.asOf.size, now, clocks: await readDuties(view, filter, now) }
  }
  answerAndFile(app, '/api/threats/clocks', schema, clocksOf, {
    table: clocksTable,
    rows: ({ clocks }: ClocksAnswer) => clocks,
  })
}

function leadTimeRoute(app: FastifyInstance, node: NodeParts<ThreatsTables>): void {
  const schema = {
    tags,
    summary: 'Inform interval and lead time of each state: first report, own onset, first measure',
    description:
      'From the notification in the state where the event began to the first report that another state could read, and from that to its first cases and its first measure; by what the reader may see.',
    querystring: leadTimesQuery,
    response: answers(leadTimesAnswer, 401, 422),
  }
  type Query = z.infer<typeof leadTimesQuery>
  const leadTimesOf = async (request: FastifyRequest, { event, from, asOf: text }: Query) => {
    const view = await viewOf(node, request, text)
    return { size: view.asOf.size, ...(await readLeadTimes(view, event, from)) }
  }
  answerAndFile(app, '/api/threats/lead-times', schema, leadTimesOf, {
    table: leadTimesTable,
    rows: ({ states }: LeadTimesAnswer) => states,
  })
}

function withIntervals({ body, ...row }: Timeline, now: Instant): object {
  const milestones = JSON.parse(body) as Milestones
  return {
    ...row,
    body: milestones,
    intervals: sevenOneSeven(milestones, Math.floor(instantMs(now) / 86_400_000)),
    outstanding: outstandingActions(milestones),
  }
}
