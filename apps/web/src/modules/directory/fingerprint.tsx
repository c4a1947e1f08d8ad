import type { ReactNode } from 'react'
import { formatFingerprint } from './format-fingerprint.ts'
import styles from './directory.module.css'

export function Fingerprint({ keyid }: { readonly keyid: string }): ReactNode {
  return <code className={styles['fingerprint']}>{formatFingerprint(keyid)}</code>
}
