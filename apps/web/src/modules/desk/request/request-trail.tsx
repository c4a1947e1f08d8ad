import type { DeskRequestAnswer } from '@concert/api'
import { useQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { StatementTrail } from '../../../design/statement-trail.tsx'
import { trailRow } from '../../../design/trail-row.ts'

type Request = DeskRequestAnswer['request']

/** The request, its answers and its closing as statements, newest first. */
export function RequestTrail({ request }: { readonly request: Request }): ReactNode {
  const { answers, closing } = request
  const said = [request, ...answers, ...(closing === null ? [] : [closing])]
  const queries = useQueries({
    queries: said.map(({ index }) => answerQuery('/api/statements/{id}', { id: String(index) })),
  })
  const rows = queries.flatMap(({ data }) => (data === undefined ? [] : [trailRow(data)]))
  return <StatementTrail statements={rows.reverse()} />
}
