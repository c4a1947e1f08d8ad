import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { Texts } from '../../../texts/en.ts'
import styles from '../gallery.module.css'

type Name = keyof Texts['gallery']['specimens']

/** One part of the design system: what it is called, when it is used, and itself. */
export function Specimen({
  name,
  children,
}: {
  readonly name: Name
  readonly children: ReactNode
}): ReactNode {
  const { texts } = useLanguage()
  const { title, use } = texts.gallery.specimens[name]
  return (
    <article className={styles['specimen']} aria-labelledby={`specimen-${name}`}>
      <header>
        <h3 id={`specimen-${name}`}>{title}</h3>
        <p className={styles['use']}>{use}</p>
      </header>
      <div className={styles['shown']}>{children}</div>
    </article>
  )
}
