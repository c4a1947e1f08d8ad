import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import styles from './proof-mark.module.css'

/** Where a thing stands in the record; its envelope, signature and proof are one click away. */
export function ProofMark({ index }: { readonly index: number }): ReactNode {
  const { texts, words } = useLanguage()
  return (
    <Link
      to="/record/$id"
      params={{ id: String(index) }}
      className={styles['mark']}
      title={texts.design.proof}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M6 .8 10.6 2.4v3.3c0 2.6-1.9 4.6-4.6 5.5C3.3 10.3 1.4 8.3 1.4 5.7V2.4z" />
        <path d="M3.8 6l1.6 1.6L8.4 4.4" />
      </svg>
      {texts.design.entry(words.number(index))}
    </Link>
  )
}
