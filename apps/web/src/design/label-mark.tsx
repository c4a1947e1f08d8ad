import type { ReactNode } from 'react'
import { useAudienceWords } from './use-audience-words.ts'
import styles from './label-mark.module.css'

type Given = { readonly label: string; readonly audience: readonly string[] }

/** A thing's label and who can see it; stands on the thing, always. The label's text is never translated. */
export function LabelMark({ label, audience }: Given): ReactNode {
  const words = useAudienceWords()
  return (
    <span className={styles['mark']}>
      <span className={styles['label']} data-label={label}>
        {label}
      </span>
      <span className={styles['audience']}>{words(audience)}</span>
    </span>
  )
}
