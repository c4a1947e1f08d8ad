import { useSession } from '../../session/use-session.ts'
import { useView } from '../../view/use-view.ts'

/** Whether the reader writes briefings: an officer of the Secretariat who may draft, and not looking back. */
export function useMayEdit(): boolean {
  const { isSecretariat, may } = useSession()
  const { asOf } = useView()
  return isSecretariat && may('drafts') && asOf === undefined
}
