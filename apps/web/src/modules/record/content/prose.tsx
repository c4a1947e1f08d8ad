import type { ReactNode } from 'react'
import styles from './content.module.css'

type Given = { readonly title: string; readonly lang?: string | undefined; readonly children: string }

/** The author's own words, in the language that they are in; its paragraphs stay. */
export function Prose({ title, lang, children }: Given): ReactNode {
  return (
    <section className={styles['prose']}>
      <h3>{title}</h3>
      <p lang={lang}>{children}</p>
    </section>
  )
}
