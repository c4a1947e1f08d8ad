import { useId, type ReactNode } from 'react'
import styles from './card.module.css'

type Given = {
  readonly title?: ReactNode
  /** By which an address leads to it, as `#keys`. */
  readonly id?: string
  readonly level?: 2 | 3
  readonly side?: ReactNode
  readonly children: ReactNode
}

/** A part of a page with a heading of its own. */
export function Card({ title, id: place, level = 2, side, children }: Given): ReactNode {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  if (title === undefined) return <section className={styles['card']}>{children}</section>
  return (
    <section id={place} className={styles['card']} aria-labelledby={id}>
      <header className={styles['head']}>
        <Heading id={id} className={styles['title']}>
          {title}
        </Heading>
        {side}
      </header>
      {children}
    </section>
  )
}
