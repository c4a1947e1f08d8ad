import type { ReactNode } from 'react'
import { CopyButton } from './copy-button.tsx'
import styles from './digest.module.css'

type Given = {
  /** What it is the digest, key or id of. */
  readonly what: string
  readonly value: string
}

/** A long code that is compared by eye or copied: never shortened, broken anywhere. */
export function Digest({ what, value }: Given): ReactNode {
  return (
    <span className={styles['digest']}>
      <code className={styles['code']}>{value}</code>
      <CopyButton what={what} text={value} />
    </span>
  )
}
