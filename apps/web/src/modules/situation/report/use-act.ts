import { useSession } from '../../../session/use-session.ts'

/** What whoever is signed in can do with what is written: sign it, or submit it for a colleague to sign. */
export function useAct(): 'sign' | 'submit' {
  const { may, answer } = useSession()
  return may('signs') && answer?.fourEyes !== true ? 'sign' : 'submit'
}
