import type { DirectoryAnswer } from '@concert/api'

/** As what an audience can name an agency: itself, its state, and its state's circle; the Secretariat as its own. */
export function askerOf({ agencies, states }: DirectoryAnswer, agency: string): readonly string[] {
  const known = agencies.find((one) => one.agency === agency)
  if (known?.type === 'secretariat') return ['secretariat', agency]
  const state = states.find((one) => one.state === known?.state)
  return state === undefined ? [agency] : [agency, state.state, `${state.role}s`]
}
