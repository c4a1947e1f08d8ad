import type { Proposal } from '@concert/api'
import type { TrailRow } from '../../design/statement-trail.tsx'
import { participationSteps } from './participation-steps.ts'

type Step = Pick<TrailRow, 'index' | 'received' | 'agency'> & Partial<Pick<TrailRow, 'label' | 'audience'>>

/** Everything that was said on the proposal, each once, newest first. */
export function trailOf(proposal: Proposal): readonly TrailRow[] {
  const { label, audience } = proposal
  const rows = stepsOf(proposal).map(([kind, step]): TrailRow => {
    const { index, received, agency } = step
    return { kind, index, received, agency, custody: null, label, audience, ...readersOf(step) }
  })
  const byIndex = new Map(rows.map((row) => [row.index, row]))
  return [...byIndex.values()].toSorted((a, b) => b.index - a.index)
}

/** A decision may be read by more than what led to it. */
function readersOf({ label, audience }: Step): Partial<Pick<TrailRow, 'label' | 'audience'>> {
  return label === undefined || audience === undefined ? {} : { label, audience }
}

function stepsOf(proposal: Proposal): readonly (readonly [string, Step])[] {
  const { versions, comments, amendments, languages, silences, consensus, withdrawal, decision } = proposal
  const confirmed = languages.flatMap(({ confirmed: one }) => (one === null ? [] : [one]))
  return [
    ...named('proposals.draft', versions),
    ...named('proposals.comment', comments),
    ...named('proposals.amendment', amendments),
    ...named('proposals.confirmation', confirmed),
    ...named('proposals.method', methodSteps(proposal)),
    ...silences.flatMap(silenceSteps),
    ...named('proposals.consensus', present(consensus)),
    ...named('proposals.withdrawal', present(withdrawal)),
    ...named('proposals.position', decision?.positions ?? []),
    ...named('proposals.adoption', present(decision)),
    ...named('proposals.participation', decision === null ? [] : participationSteps(decision)),
  ]
}

/** What states said of silence as the method on this proposal; what they said until further notice belongs to none. */
function methodSteps({ method }: Proposal): readonly Step[] {
  return method.flatMap(({ scope, index, received, agency }) =>
    scope !== 'this' || index === null || received === null || agency === null
      ? []
      : [{ index, received, agency }],
  )
}

function silenceSteps(silence: Proposal['silences'][number]): readonly (readonly [string, Step])[] {
  const { extensions, breaks, positions, withdrawal } = silence
  return [
    ...named('proposals.silence', [silence]),
    ...named('proposals.extension', extensions),
    ...named('proposals.position', positions),
    ...named('proposals.break', breaks),
    ...named('proposals.withdrawal', present(withdrawal)),
  ]
}

function named(kind: string, steps: readonly Step[]): readonly (readonly [string, Step])[] {
  return steps.map((step) => [kind, step] as const)
}

function present<T>(one: T | null): readonly T[] {
  return one === null ? [] : [one]
}
