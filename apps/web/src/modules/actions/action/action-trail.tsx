import type { ReactNode } from 'react'
import { StatementTrail } from '../../../design/statement-trail.tsx'
import type { WholeAction } from '../action.ts'

/** Everything that was said of the action, newest first. */
export function ActionTrail({ action }: { readonly action: WholeAction }): ReactNode {
  const { versions, updates, completions, participations } = action
  const all = [
    ...versions.map((row) => ({ ...row, kind: 'actions.action' })),
    ...updates.map((row) => ({ ...row, kind: 'actions.update' })),
    ...completions.map((row) => ({ ...row, kind: 'actions.completion' })),
    ...participations.map((row) => ({ ...row, kind: 'actions.participation' })),
  ]
  return (
    <StatementTrail
      statements={all.map((row) => ({ ...row, custody: null })).toSorted((a, b) => b.index - a.index)}
    />
  )
}
