import { useQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { StatementTrail } from '../../../design/statement-trail.tsx'
import type { Request } from './request-facts.ts'
import { trailRow } from '../../../design/trail-row.ts'

/** The request and its replies as statements, newest first. */
export function RequestTrail({ request }: { readonly request: Request }): ReactNode {
  const indexes = [request, ...request.replies].map(({ index }) => index)
  const answers = useQueries({
    queries: indexes.map((index) => answerQuery('/api/statements/{id}', { id: String(index) })),
  })
  const rows = answers.flatMap(({ data }) => (data === undefined ? [] : [trailRow(data)]))
  return <StatementTrail statements={rows.reverse()} />
}
