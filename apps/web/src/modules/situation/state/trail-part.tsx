import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { StatementTrail } from '../../../design/statement-trail.tsx'
import type { StateShown } from './state-shown.ts'
import { knownAt } from './use-state-figures.ts'

const shownAtMost = 12

/** What the state's agencies said, of anything. */
export function TrailPart({ shown: { agencies, asOf } }: { readonly shown: StateShown }): ReactNode {
  const query = useQuery({
    ...answerQuery('/api/statements', { by: agencies.join(','), limit: shownAtMost, ...knownAt(asOf) }),
    enabled: agencies.length > 0,
  })
  return <Asked query={query}>{({ statements }) => <StatementTrail statements={statements} />}</Asked>
}
