import type { ReactNode } from 'react'
import { Fault } from '../../../design/fault.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from '../people.module.css'
import { passkeyFault } from './passkey-fault.ts'

/** Why a passkey could not be used or made. */
export function PasskeyError({ error }: { readonly error: unknown }): ReactNode {
  const { texts } = useLanguage()
  if (error === undefined) return undefined
  const fault = passkeyFault(error)
  if (fault === undefined) return <Fault error={error} />
  return (
    <p role="alert" className={styles['fault']}>
      {texts.people.signIn.faults[fault]}
    </p>
  )
}
