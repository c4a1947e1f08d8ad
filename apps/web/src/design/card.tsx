import { useEffect, useId, useRef, type ReactNode } from 'react'
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
  const card = useRef<HTMLElement>(null)
  // The address has been followed before there was anything to lead to.
  useEffect(() => {
    if (place !== undefined && location.hash === `#${place}`) card.current?.scrollIntoView()
  }, [place])
  const Heading = level === 2 ? 'h2' : 'h3'
  if (title === undefined) return <section className={styles['card']}>{children}</section>
  return (
    <section ref={card} id={place} className={styles['card']} aria-labelledby={id}>
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
