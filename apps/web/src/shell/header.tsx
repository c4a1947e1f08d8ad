import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../api/answer-query.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { AsOfControl } from './as-of-control.tsx'
import { EventControl } from './event-control.tsx'
import { LanguageControl } from './language-control.tsx'
import { NotificationBell } from './notification-bell.tsx'
import { PaletteButton } from './palette-button.tsx'
import { SessionControl } from './session-control.tsx'
import { ThemeControl } from './theme-control.tsx'
import styles from './header.module.css'

type Given = { readonly isMenuOpen: boolean; readonly onMenu: () => void }

export function Header({ isMenuOpen, onMenu }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/directory'))
  return (
    <header className={styles['header']}>
      <button
        type="button"
        className={styles['menu']}
        aria-expanded={isMenuOpen}
        aria-controls="navigation"
        onClick={onMenu}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M1 3.5h14M1 8h14M1 12.5h14" stroke="currentColor" strokeWidth="1.8" />
        </svg>
        <span className="visually-hidden">{isMenuOpen ? texts.shell.close : texts.shell.menu}</span>
      </button>
      <Link to="/" className={styles['brand']}>
        <strong>{named(data?.organisation?.shortNames)}</strong>
        <span>{texts.shell.product}</span>
      </Link>
      <div className={styles['view']}>
        <EventControl />
        <AsOfControl />
      </div>
      <div className={styles['tools']}>
        <PaletteButton />
        <NotificationBell />
        <LanguageControl />
        <ThemeControl />
        <SessionControl />
      </div>
    </header>
  )
}
