import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useFromBrowser } from '../../../view/use-from-browser.ts'
import styles from '../people.module.css'

/** Why passkeys do not work here, and where they do; nothing where they work. */
export function PasskeyHindrance(): ReactNode {
  const { texts } = useLanguage()
  const hindrance = usePasskeyHindrance()
  const { answer } = useSession()
  if (hindrance === undefined) return undefined
  const at = answer?.methods.passkey.at
  return (
    <p className={styles['notice']} role="note">
      {texts.people.signIn.unavailable[hindrance]}{' '}
      {hindrance === 'other-address' && at !== undefined ? (
        <a href={`${at}/workspace/sign-in`}>{at}</a>
      ) : undefined}
    </p>
  )
}

type Hindrance = 'address-is-ip' | 'not-secure' | 'other-address' | 'no-browser'

/** Undefined where passkeys work. */
export function usePasskeyHindrance(): Hindrance | undefined {
  const { answer } = useSession()
  const isAble = useFromBrowser(() => 'PublicKeyCredential' in globalThis) ?? true
  const passkey = answer?.methods.passkey
  if (passkey === undefined || passkey.available) return isAble ? undefined : 'no-browser'
  return passkey.reason ?? 'other-address'
}
