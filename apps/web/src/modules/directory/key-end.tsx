import type { ReactNode } from 'react'
import { Moment } from '../../design/moment.tsx'
import { ProofMark } from '../../design/proof-mark.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import type { Key } from './directory-lists.ts'
import styles from './directory.module.css'

/** Whether a key still signs; else where it ended, why, and since when it was in other hands. */
export function KeyEnd({ of: { ended, reason, compromised_since: since } }: { readonly of: Key }): ReactNode {
  const { texts } = useLanguage()
  const { keys } = texts.directory
  const reasons: Readonly<Record<string, string>> = keys.reasons
  if (ended === null) return keys.inForce
  return (
    <>
      <ProofMark index={ended} /> {reason === null ? undefined : (reasons[reason] ?? reason)}
      {since === null ? undefined : (
        <span className={styles['since']}>
          {keys.compromisedSince} <Moment at={since} />
        </span>
      )}
    </>
  )
}
