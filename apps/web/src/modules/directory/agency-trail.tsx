import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Asked } from '../../design/asked.tsx'
import { StatementTrail } from '../../design/statement-trail.tsx'
import { useView } from '../../view/use-view.ts'

const shownAtMost = 12

export function AgencyTrail({ agency }: { readonly agency: string }): ReactNode {
  const { asOf } = useView()
  const parameters = { by: agency, limit: shownAtMost, ...(asOf === undefined ? {} : { asOf }) }
  const query = useQuery(answerQuery('/api/statements', parameters))
  return <Asked query={query}>{({ statements }) => <StatementTrail statements={statements} />}</Asked>
}
