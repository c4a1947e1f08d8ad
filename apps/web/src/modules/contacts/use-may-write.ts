import { useSession } from '../../session/use-session.ts'
import { useView } from '../../view/use-view.ts'

/** Whether the reader may write here: somebody who may draft, and not looking back. */
export function useMayWrite(): boolean {
  const { may } = useSession()
  const { asOf } = useView()
  return may('drafts') && asOf === undefined
}
