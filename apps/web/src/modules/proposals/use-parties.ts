import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../../api/answer-query.ts'
import { useStateNames } from '../../design/use-state-names.ts'
import { useProposalsTexts } from '../../texts/use-proposals-texts.ts'

export type Parties = {
  /** In protocol order. */
  readonly members: readonly string[]
  readonly isMember: (state: string | undefined) => boolean
  /** Of null: the Secretariat. */
  readonly nameOf: (state: string | null) => string
}

/** Who takes part in deciding: the member states, and the Secretariat beside them. */
export function useParties(): Parties {
  const { texts } = useProposalsTexts()
  const stateOf = useStateNames()
  const { data } = useQuery(answerQuery('/api/directory'))
  const members = (data?.states ?? []).flatMap(({ state, role }) => (role === 'member' ? [state] : []))
  return {
    members,
    isMember: (state) => state !== undefined && members.includes(state),
    nameOf: (state) => (state === null ? texts.proposals.secretariat : stateOf(state)),
  }
}
