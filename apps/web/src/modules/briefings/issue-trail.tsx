import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { StatementTrail } from '../../design/statement-trail.tsx'
import type { Issue } from './issue.ts'

/** The issue, what it replaces or what replaces it; to the Secretariat, the draft that it came from too. */
export function IssueTrail({ issue }: { readonly issue: Issue }): ReactNode {
  const { data } = useQuery(answerQuery('/api/statements/{id}/links', { id: issue.index }))
  const own = { ...issue, kind: 'briefings.issue', custody: null }
  const rows = new Map([own, ...(data?.links ?? [])].map((row) => [row.index, row]))
  return <StatementTrail statements={[...rows.values()].toSorted((a, b) => b.index - a.index)} />
}
