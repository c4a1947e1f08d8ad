import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import styles from './page.module.css'

type Given = {
  readonly title: string
  /** A line above the title: what kind of thing this is. */
  readonly over?: ReactNode
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  /** The statement trail, or whatever else stands beside the thing. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One shape for every page: a title, what can be done with it, the thing itself, and what was said about it at its side. */
export function Page({ title, over, lead, actions, aside, children }: Given): ReactNode {
  const { texts } = useLanguage()
  useEffect(() => {
    document.title = `${title} · ${texts.shell.product}`
  }, [title, texts])
  const heading = useFocusOnArrival()
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div className={styles['words']}>
          {over === undefined ? undefined : <p className={styles['over']}>{over}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead === undefined ? undefined : <div className={styles['lead']}>{lead}</div>}
        </div>
        {actions === undefined ? undefined : <div className={styles['actions']}>{actions}</div>}
      </header>
      <div className={aside === undefined ? styles['single'] : styles['double']}>
        <div className={styles['body']}>{children}</div>
        {aside === undefined ? undefined : <aside className={styles['aside']}>{aside}</aside>}
      </div>
    </div>
  )
}

let arrivedAt: string | undefined

/** A page that comes without being loaded anew is told to whoever reads by ear: its heading takes the focus. */
function useFocusOnArrival(): React.RefObject<HTMLHeadingElement | null> {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (path !== undefined && arrivedAt !== undefined && arrivedAt !== path)
      heading.current?.focus({ preventScroll: true })
    arrivedAt = path ?? arrivedAt
  }, [path])
  return heading
}
