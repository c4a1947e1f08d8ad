import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { AsOfBar } from './as-of-bar.tsx'
import { Header } from './header.tsx'
import { LineBar } from './line-bar.tsx'
import { ModeBar } from './mode-bar.tsx'
import { Navigation } from './navigation.tsx'
import { OutboxBar } from './outbox-bar.tsx'
import { SessionBar } from './session-bar.tsx'
import styles from './shell.module.css'

/** The frame of every page: what node this is, where one can go, what point in time is shown, and whether the line holds. */
export function Shell(): ReactNode {
  const { texts } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const path = useRouterState({ select: ({ location }) => location.pathname })
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
        <main id="content" tabIndex={-1} className={styles['main']}>
          <LineBar />
          <OutboxBar />
          <SessionBar />
          <AsOfBar />
          <Outlet />
        </main>
      </div>
    </div>
  )
}
