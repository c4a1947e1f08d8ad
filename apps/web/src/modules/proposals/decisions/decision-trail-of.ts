import type { Decision } from '@concert/api'
import type { TrailRow } from '../../../design/statement-trail.tsx'
import { participationSteps } from '../participation-steps.ts'

/** The adoption, what states attached to it and who takes part, newest first. */
export function decisionTrailOf(decision: Decision): readonly TrailRow[] {
  const rows: readonly TrailRow[] = [
    { ...decision, kind: 'proposals.adoption', custody: null },
    ...decision.positions.map((said) => ({ ...said, kind: 'proposals.position', custody: null })),
    ...participationSteps(decision).map((step) => ({
      ...step,
      kind: 'proposals.participation',
      custody: null,
    })),
  ]
  return rows.toSorted((a, b) => b.index - a.index)
}
