import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useStateNames } from '../../design/use-state-names.ts'

/** What whoever has a part is called: a state, or an agency of none. */
export function usePartNames(): (part: {
  readonly state?: string | undefined
  readonly agency?: string | undefined
}) => string {
  const stateOf = useStateNames()
  const agencyOf = useAgencyNames()
  return ({ state, agency }) => (state === undefined ? agencyOf(agency) : stateOf(state))
}
