import { Link } from '@tanstack/react-router'
import { useId, type ReactNode } from 'react'
import { Moment } from '../design/moment.tsx'
import { useAgencyNames } from '../design/use-agency-names.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { useHeard } from '../live/live-provider.tsx'
import styles from './controls.module.css'

/** What was said since the page was opened, as it is said. */
export function NotificationBell(): ReactNode {
  const { texts, words } = useLanguage()
  const { unread, markRead } = useHeard()
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={styles['control']}
        popoverTarget={id}
        aria-label={`${texts.shell.notifications.name}: ${texts.shell.notifications.unread(unread)}`}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path
            d="M8 1.5c2.6 0 4.2 1.8 4.2 4.3 0 3.3 1.3 4.5 1.3 5.4h-11c0-.9 1.3-2.1 1.3-5.4C3.8 3.3 5.4 1.5 8 1.5zM6.4 13.4a1.7 1.7 0 0 0 3.2 0"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
        </svg>
        {unread === 0 ? undefined : <span className={styles['badge']}>{words.number(unread)}</span>}
      </button>
      <div
        id={id}
        popover="auto"
        className={styles['panel']}
        onToggle={({ newState }) => {
          if (newState === 'closed') markRead()
        }}
      >
        <h2>{texts.shell.notifications.name}</h2>
        <NotificationList />
        <Link to="/record">{texts.shell.notifications.all}</Link>
      </div>
    </>
  )
}

function NotificationList(): ReactNode {
  const { texts } = useLanguage()
  const { events } = useHeard()
  const nameOf = useAgencyNames()
  const kinds: Readonly<Record<string, string>> = texts.design.kinds
  if (events.length === 0) return <p>{texts.shell.notifications.none}</p>
  return (
    <ol className={styles['list']}>
      {events.map(({ index, by, kind, received }) => (
        <li key={index}>
          <Link to="/record/$id" params={{ id: String(index) }}>
            {texts.shell.notifications.said(nameOf(by), kinds[kind] ?? kind)}
          </Link>{' '}
          <Moment at={received} short />
        </li>
      ))}
    </ol>
  )
}
