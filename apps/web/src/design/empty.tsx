import type { ReactNode } from 'react'
import styles from './states.module.css'

type Given = { readonly title: string; readonly children?: ReactNode }

/** There is nothing here, why, and what could be done. */
export function Empty({ title, children }: Given): ReactNode {
  return (
    <div className={styles['empty']}>
      <p className={styles['title']}>{title}</p>
      {children}
    </div>
  )
}
