import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { answers } from './problem.ts'
import { formatTable, type CsvTable } from './format-table.ts'
import { wholeList } from './part-of-list.ts'

type Described<Q extends z.ZodType> = {
  readonly tags: string[]
  readonly summary: string
  readonly description?: string
  readonly querystring: Q
  readonly response: ReturnType<typeof answers<401 | 422>>
}

/** The rows of an answer `A`, which the route's shape describes. */
type File<A, Row> = { readonly table: CsvTable<Row>; readonly rows: (answer: A) => readonly Row[] }

/** One answer at two addresses: as JSON, in parts where it has them, and its rows as CSV, whole, at the same path with `.csv`. */
export function answerAndFile<Q extends z.ZodType, A, Row>(
  app: FastifyInstance,
  path: string,
  schema: Described<Q>,
  answer: (request: FastifyRequest, query: z.infer<Q>) => Promise<object>,
  { table, rows }: File<A, Row>,
): void {
  const api = app.withTypeProvider<ZodTypeProvider>()
  api.get(path, { schema }, (request) => answer(request, request.query as z.infer<Q>))
  const { description: _, ...rest } = schema
  const file = {
    ...rest,
    summary: `${schema.summary}: as CSV`,
    produces: ['text/csv'],
    response: answers('CSV with a header', 401, 422),
  }
  api.get(`${path}.csv`, { schema: file }, async (request, reply) => {
    const query = request.query as z.infer<Q> & object
    const found = await answer(request, 'from' in query ? { ...query, ...wholeList } : query)
    void reply.type('text/csv; charset=utf-8')
    return formatTable(table, rows(found as A))
  })
}
