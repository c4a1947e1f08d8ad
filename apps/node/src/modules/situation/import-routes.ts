import {
  agencySchema,
  audienceSchema,
  dayNumber,
  eventIdSchema,
  indicatorSchema,
  instantMs,
  labelSchema,
  placeSchema,
  sha256Hex,
} from '@concert/statement'
import type { ImportLine } from '@concert/api'
import { sourceFormats } from '@concert/sources'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { authorFor, callerOf, refuseAlone, requireScope } from '../../http/caller.ts'
import { toProblem } from '../../http/problem.ts'
import { bytesOf, withRawBody } from '../../http/raw-body.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toldAt } from '../../kernel/told-at.ts'
import type { ImportMeta } from './import-thread.ts'
import { readImport } from './read-import.ts'
import { situationSay } from './rule-texts.ts'
import { planAll, sayAll, type ImportOrder, type PlannedChunk } from './run-import.ts'
import { openSeriesRegistry } from './series-registry.ts'
import type { SituationTables } from './tables.ts'

const maxFileBytes = 256 * 1024 * 1024

const importQuery = z.object({
  event: eventIdSchema,
  agency: agencySchema.optional(),
  format: z.enum(sourceFormats).optional().describe('found by the header when absent'),
  indicator: indicatorSchema.optional().describe('what a JHU file counts'),
  only: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(placeSchema).max(1_000))
    .optional()
    .describe('places, separated by commas, with all their parts; the rest of the file is left out'),
  partial: z.stringbool().default(false).describe('take the good rows of a file with faulty ones'),
  preview: z.stringbool().default(false).describe('read and compare, sign nothing'),
  reason: z.string().min(1).max(2_000).optional().describe('of the corrections that the file makes'),
  label: labelSchema.default('TLP:CLEAR'),
  audience: z
    .string()
    .default('public')
    .transform((text) => text.split(','))
    .pipe(audienceSchema),
})

/**
 * Takes a published file through the front door: read, compared with what stands, signed as reports and
 * corrections. Answers newline-delimited JSON: one `reading`, one `receipt` per statement, one `done`.
 */
export function importRoutes(app: FastifyInstance, node: NodeParts<SituationTables>): void {
  const registry = openSeriesRegistry()
  withRawBody(app, (raw) => {
    raw.withTypeProvider<ZodTypeProvider>().post(
      '/api/situation/imports',
      {
        bodyLimit: maxFileBytes,
        schema: {
          tags: ['situation'],
          summary: 'Import a file as it is published',
          description:
            'JHU wide global and US, WHO global daily, Our World in Data, Concert template; gzipped or not. Refused whole with every fault named by row and column, unless partial. Answers newline-delimited JSON.',
          security: [{ token: [] }, { session: [] }],
          querystring: importQuery,
          produces: ['application/x-ndjson'],
        },
      },
      async (request, reply) => {
        const caller = callerOf(request, node)
        const { query } = request
        requireScope(caller, query.preview ? 'draft' : 'sign')
        if (!query.preview) refuseAlone(caller)
        const agency = authorFor(caller, query.agency)
        const bytes = bytesOf(request.body)
        const { meta, chunks } = await readImport({
          bytes,
          options: { format: query.format, indicator: query.indicator, partial: query.partial },
          only: query.only,
        })
        refuseFuture(meta, node)
        const order: ImportOrder = {
          ...query,
          agency,
          // A row that was skipped is not one that the publication withdrew.
          whole: meta.format !== 'concert' && meta.skipped.length === 0,
          only: query.only,
          reason: query.reason,
          retrieved: undefined,
          fileSha256: sha256Hex(bytes),
        }
        registry.forget()
        const planned = await planAll(node, registry, order, meta, chunks)
        return reply
          .type('application/x-ndjson; charset=utf-8')
          .send(Readable.from(lines(node, order, meta, planned, query.preview)))
      },
    )
  })
}

async function* lines(
  node: NodeParts<SituationTables>,
  order: ImportOrder,
  meta: ImportMeta,
  planned: readonly PlannedChunk[],
  preview: boolean,
): AsyncGenerator<string> {
  const corrections = planned.reduce((sum, { changed }) => sum + changed.length, 0)
  const same = planned.reduce((sum, one) => sum + one.same, 0)
  const fresh = planned.reduce((sum, { file, fresh }) => sum + (file?.rows ?? fresh.length), 0)
  yield line({ type: 'reading', ...meta, fresh, corrections, same })
  if (preview) return
  try {
    for await (const receipt of sayAll(node, order, meta, planned))
      yield line({ type: 'receipt', ...receipt })
    yield line({ type: 'done', observations: meta.observationCount, corrections, same, totals: meta.totals })
  } catch (error) {
    yield line({ ...toProblem(error), type: 'problem' })
  }
}

function line(value: ImportLine): string {
  return `${JSON.stringify(value)}\n`
}

/** Refused before anything is signed; the rule for each statement would say the same, too late for the whole file. */
function refuseFuture({ lastDay }: ImportMeta, { clock }: NodeParts<SituationTables>): void {
  const today = Math.floor((instantMs(clock.now()) + 14 * 3_600_000) / 86_400_000)
  const last = lastDay === undefined ? undefined : dayNumber(lastDay)
  if (last !== undefined && last > today)
    throw new Refusal('future', situationSay.fileAheadRefused({ day: lastDay!, now: clock.now() }), [
      toldAt(`period ${lastDay!}`, situationSay.fileAhead),
    ])
}
