import {
  boardSignalAnswer,
  recomputedAnswer,
  signalBoardAnswer,
  type BoardSignal,
  type SignalBoardAnswer,
} from '@concert/api'
import { eventIdSchema, placeSchema, stateSchema } from '@concert/statement'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { openAnswerOnce } from '../../../http/answer-once.ts'
import { answers } from '../../../http/problem.ts'
import { viewOf } from '../../../http/view-of.ts'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { memberships } from '../../../kernel/visibility.ts'
import { answerAndFile } from '../../../http/answer-and-file.ts'
import { boardTable } from '../answer-tables.ts'
import { asOf } from '../assessment-routes.ts'
import { readTriages, type Triage, type View } from '../queries.ts'
import { threatsSay } from '../rule-texts.ts'
import type { ThreatsTables } from '../tables.ts'
import type { Analysts } from './open-analysts.ts'
import { readAssessed, readBoard, type BoardRow } from './read-board.ts'
import { recompute } from './recompute.ts'

const tags = ['threats']

const boardQuery = z.object({
  event: eventIdSchema.optional(),
  state: stateSchema.optional(),
  place: placeSchema.optional(),
  indicator: z.string().max(60).optional(),
  algorithm: z.string().max(60).optional().describe('its id in the parameters'),
  standing: z
    .enum(['raised', 'ended', 'all'])
    .default('all')
    .describe('raised: its ground stands; ended: a later report or correction took it away'),
  limit: z.coerce.number().int().min(1).max(5_000).default(500),
  asOf,
})

const boardSchema = {
  tags,
  summary: 'The signals that the agreed algorithms raise, each with its figures and how it was triaged',
  description:
    'Found in every series that a report or correction touches, some moments after it was accepted: ask again while `assessed` is less than `size`. A triage names a signal by its id.',
  querystring: boardQuery,
  response: answers(signalBoardAnswer, 401, 422),
}
const params = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 lowercase hex digits') })
const oneSchema = {
  tags,
  summary: 'One signal',
  params,
  querystring: z.object({ asOf }),
  response: answers(boardSignalAnswer, 401, 404, 422),
}
const recomputedSchema = {
  tags,
  summary: 'A signal computed again from the record, and whether it is the same, byte for byte',
  params,
  response: answers(recomputedAnswer, 401, 404, 422, 503),
}

/** The board of signals, one signal, and one computed again. */
export function boardRoutes(
  app: FastifyInstance,
  node: NodeParts<ThreatsTables>,
  analysts: () => Analysts,
): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  const once = openAnswerOnce<BoardSignal[]>()
  type Query = z.infer<typeof boardQuery>
  const boardOf = async (request: FastifyRequest, { asOf: text, ...filter }: Query) => {
    const view = await viewOf(node, request, text)
    const assessed = await readAssessed(view)
    const key = [
      ...memberships(view.viewer, view.directory),
      view.asOf.size,
      assessed,
      JSON.stringify(filter),
    ]
    const signals = await once(key.join('|'), async () => withTriages(view, await readBoard(view, filter)))
    return { size: view.asOf.size, assessed, signals }
  }
  answerAndFile(app, '/api/threats/board', boardSchema, boardOf, {
    table: boardTable,
    rows: (board: SignalBoardAnswer) => board.signals,
  })
  api.get('/api/threats/board/:id', { schema: oneSchema }, async (request) => {
    const view = await viewOf(node, request, request.query.asOf)
    const [signal] = await withTriages(view, [await findSignal(view, request.params.id)])
    return { size: view.asOf.size, signal }
  })
  api.get('/api/threats/board/:id/recomputed', { schema: recomputedSchema }, async (request) => {
    const view = await viewOf(node, request, undefined)
    return recompute(node.db, analysts(), await findSignal(view, request.params.id))
  })
}

/** One that is sealed from the reader is answered as one that there is not. */
async function findSignal(view: View, id: string): Promise<BoardRow> {
  const [signal] = await readBoard(view, { id })
  if (signal === undefined) throw new Refusal('not-found', threatsSay.noSignal({ id }))
  return signal
}

async function withTriages(view: View, rows: readonly BoardRow[]): Promise<BoardSignal[]> {
  const triages = await readTriages(
    view,
    rows.map(({ id }) => id),
  )
  const bySignal = Map.groupBy(triages, ({ signal }) => signal)
  return rows.map((row) => shown(row, bySignal.get(row.id) ?? []))
}

function shown(row: BoardRow, triages: readonly Triage[]): BoardSignal {
  const { agency: owner, ended, ended_received: endedReceived, reason, ...rest } = row
  return {
    ...rest,
    owner,
    ended:
      ended === null
        ? null
        : {
            vintage: ended,
            received: endedReceived!,
            reason: reason as NonNullable<BoardSignal['ended']>['reason'],
          },
    triages: triages as BoardSignal['triages'],
  } as BoardSignal
}
