import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { AsOfBar } from './as-of-bar.tsx'
import { Header } from './header.tsx'
import { LineBar } from './line-bar.tsx'
import { ModeBar } from './mode-bar.tsx'
import { Navigation } from './navigation.tsx'
import styles from './shell.module.css'

/** The frame of every page: what node this is, where one can go, what point in time is shown, and whether the line holds. */
export function Shell(): ReactNode {
  const { texts } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const main = useRef<HTMLElement>(null)
  useFocusOnArrival(path, main)
  useEffect(() => setOpen(false), [path])
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#content">
        {texts.shell.skip}
      </a>
      <ModeBar />
      <Header isMenuOpen={isOpen} onMenu={() => setOpen(!isOpen)} />
      <div className={styles['columns']}>
        <Navigation isOpen={isOpen} />
        <main id="content" ref={main} tabIndex={-1} className={styles['main']}>
          <LineBar />
          <AsOfBar />
          <Outlet />
        </main>
      </div>
    </div>
  )
}

/** A page that comes without being loaded anew is told to whoever reads by ear: its heading takes the focus. */
function useFocusOnArrival(path: string, main: React.RefObject<HTMLElement | null>): void {
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    const heading = main.current?.querySelector('h1') ?? main.current
    heading?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [path, main])
}
