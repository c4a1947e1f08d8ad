import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'

/** Who may state something of the directory here: the Secretariat, or an agency what is its own; never in the past. */
export function useMayState(own?: { readonly agency?: string; readonly state?: string | null }): boolean {
  const { may, agency, state, isSecretariat } = useSession()
  const { asOf } = useView()
  if (asOf !== undefined || !may('drafts')) return false
  const isOwn = agency !== undefined && agency === own?.agency
  const isOwnState = state !== undefined && state === own?.state
  return isSecretariat || isOwn || isOwnState
}
