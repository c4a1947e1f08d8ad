import { provenBy } from './pages/readouts/readout-page.ts'
import type { SiteFacts } from './site-facts.ts'

/** The entries of all public statements that pages of readouts, decisions and actions lead to the proofs of. */
export function provenOnSite({
  readouts,
  decisions,
  actions,
}: Pick<SiteFacts, 'readouts' | 'decisions' | 'actions'>): number[] {
  const entries = [
    ...readouts.flatMap(provenBy),
    ...decisions.flatMap((one) => [one, ...one.positions]),
    ...actions.flatMap((one) => [one, ...one.completions, ...one.participations, ...one.updates]),
  ]
  return [...new Set(entries.map(({ index }) => index))].sort((a, b) => a - b)
}
