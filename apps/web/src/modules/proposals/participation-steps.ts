import type { Decision } from '@concert/api'

type Step = Pick<Decision, 'index' | 'received' | 'agency' | 'label' | 'audience'>

/** What each state said last of taking part in a decision, as steps of a trail; it goes to whoever reads the decision. */
export function participationSteps({
  participation,
  label,
  audience,
}: Pick<Decision, 'participation' | 'label' | 'audience'>): readonly Step[] {
  return participation.flatMap(({ index, since, agency }) =>
    index === null || since === null || agency === null
      ? []
      : [{ index, received: since, agency, label, audience }],
  )
}
