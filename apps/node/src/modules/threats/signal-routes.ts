import { parametersAnswer, signalsAnswer, type SignalsAnswer } from '@concert/api'
import { eventIdSchema, placeSchema, stateSchema } from '@concert/statement'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { answers } from '../../http/problem.ts'
import { viewOf } from '../../http/view-of.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { answerAndFile } from '../../http/answer-and-file.ts'
import { parametersRows, parametersTable, signalsTable } from './answer-tables.ts'
import { asOf } from './assessment-routes.ts'
import { readParameters, readSignals, readTriages } from './queries.ts'
import type { ThreatsTables } from './tables.ts'

const tags = ['threats']

const signalsQuery = z.object({
  event: eventIdSchema.optional(),
  state: stateSchema.optional(),
  place: placeSchema.optional(),
  indicator: z.string().max(60).optional(),
  algorithm: z.string().max(60).optional().describe('its id in the parameters'),
  limit: z.coerce.number().int().min(1).max(5_000).default(500),
  asOf,
})

/** Signals with what was made of them, and the algorithms that the members have agreed on. */
export function signalRoutes(app: FastifyInstance, node: NodeParts<ThreatsTables>): void {
  const signalsSchema = {
    tags,
    summary: 'Signals, newest first, each with how it was triaged',
    description:
      'Series, period, algorithm, parameters and vintage are all that is needed to compute one again.',
    querystring: signalsQuery,
    response: answers(signalsAnswer, 401, 422),
  }
  type Query = z.infer<typeof signalsQuery>
  const signalsOf = async (request: FastifyRequest, { asOf: text, ...filter }: Query) => {
    const view = await viewOf(node, request, text)
    const signals = (await readSignals(view, filter)).toReversed()
    const triages = await readTriages(
      view,
      signals.map(({ id }) => id),
    )
    return {
      size: view.asOf.size,
      signals: signals.map((signal) => ({
        ...signal,
        triages: triages.filter((triage) => triage.signal === signal.id),
      })),
    }
  }
  answerAndFile(app, '/api/threats/signals', signalsSchema, signalsOf, {
    table: signalsTable,
    rows: ({ signals }: SignalsAnswer) => signals,
  })
  const parametersSchema = {
    tags,
    summary: 'Algorithms and parameters that the members have agreed on, newest first',
    querystring: z.object({ asOf }),
    response: answers(parametersAnswer, 401, 422),
  }
  const parametersOf = async (
    request: FastifyRequest,
    { asOf: text }: { readonly asOf?: string | undefined },
  ) => {
    const view = await viewOf(node, request, text)
    const parameters = (await readParameters(view)).toReversed().map(({ algorithms, ...row }, at) => ({
      ...row,
      standing: at === 0,
      algorithms: JSON.parse(algorithms) as unknown,
    }))
    return { size: view.asOf.size, parameters }
  }
  answerAndFile(app, '/api/threats/parameters', parametersSchema, parametersOf, {
    table: parametersTable,
    rows: parametersRows,
  })
}
