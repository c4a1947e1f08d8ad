import type { Readers } from '../../../outbox/audience-presets.ts'
import type { Action } from '../action.ts'

/** Whoever reads the action reads what settles it. */
export function readersOfAction({ label, audience }: Pick<Action, 'label' | 'audience'>): Readers {
  return { label: label, audience: audience.split(' ') }
}

/** The Secretariat and whoever laid the action down, who follow it; an author reads its own in any case. */
export function readersOfFollowing(
  { label, agency }: Pick<Action, 'label' | 'agency'>,
  secretariat: string | undefined,
  own: string | undefined,
): Readers {
  const others = [agency].filter((one) => one !== secretariat && one !== own)
  return {
    label: label === 'TLP:CLEAR' || label === 'TLP:GREEN' ? 'TLP:AMBER' : label,
    audience: ['secretariat', ...others].sort(),
  }
}
