import { useSession } from '../../session/use-session.ts'
import { useView } from '../../view/use-view.ts'
import { useParties } from './use-parties.ts'

/** What the reader may be offered to say on proposals; looking back, nothing. The node decides what is taken. */
export type Writing = {
  readonly isSecretariat: boolean
  /** For a member state, as its comments, its breaks and its consent are. */
  readonly isMember: boolean
  readonly canWrite: boolean
  readonly state: string | undefined
  readonly agency: string | undefined
}

export function useWriting(): Writing {
  const { may, isSecretariat, state, agency } = useSession()
  const { asOf } = useView()
  const { isMember } = useParties()
  const canWrite = asOf === undefined && may('drafts')
  return {
    canWrite,
    isSecretariat: canWrite && isSecretariat,
    isMember: canWrite && isMember(state),
    state,
    agency,
  }
}
