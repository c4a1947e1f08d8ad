import type { Decision } from '@concert/api'
import type { TrailRow } from '../../../design/statement-trail.tsx'

/** The adoption and what states attached to it, newest first. */
export function decisionTrailOf(decision: Decision): readonly TrailRow[] {
  const rows: readonly TrailRow[] = [
    { ...decision, kind: 'proposals.adoption', custody: null },
    ...decision.positions.map((said) => ({ ...said, kind: 'proposals.position', custody: null })),
  ]
  return rows.toSorted((a, b) => b.index - a.index)
}
