import { parametersAnswer, signalsAnswer } from '@concert/api'
import { eventIdSchema, placeSchema, stateSchema } from '@concert/statement'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answers } from '../../http/problem.ts'
import { viewOf } from '../../http/view-of.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
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
  const api = app.withTypeProvider<ZodTypeProvider>()
  const signalsSchema = {
    tags,
    summary: 'Signals, newest first, each with how it was triaged',
    description:
      'Series, period, algorithm, parameters and vintage are all that is needed to compute one again.',
    querystring: signalsQuery,
    response: answers(signalsAnswer, 401, 422),
  }
  api.get('/api/threats/signals', { schema: signalsSchema }, async (request) => {
    const { asOf: text, ...filter } = request.query
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
  })
  const parametersSchema = {
    tags,
    summary: 'Algorithms and parameters that the members have agreed on, newest first',
    querystring: z.object({ asOf }),
    response: answers(parametersAnswer, 401, 422),
  }
  api.get('/api/threats/parameters', { schema: parametersSchema }, async (request) => {
    const view = await viewOf(node, request, request.query.asOf)
    const parameters = (await readParameters(view)).toReversed().map(({ algorithms, ...row }, at) => ({
      ...row,
      standing: at === 0,
      algorithms: JSON.parse(algorithms) as unknown,
    }))
    return { size: view.asOf.size, parameters }
  })
}
