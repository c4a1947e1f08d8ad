import { Link, useRouterState } from '@tanstack/react-router'
import { useId, type ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { useSession } from '../session/use-session.ts'
import styles from './controls.module.css'
import { SessionPanel } from './session-panel.tsx'

/** Who is reading, and for which agency; or the way to sign in. */
export function SessionControl(): ReactNode {
  const { texts, named } = useLanguage()
  const { person } = useSession()
  const id = useId()
  const to = useRouterState({ select: ({ location }) => location.href })
  if (person === undefined)
    return (
      <Link to="/sign-in" search={(before) => ({ ...before, to })} className={styles['control']}>
        {texts.shell.signIn}
      </Link>
    )
  return (
    <>
      <button
        type="button"
        className={styles['control']}
        popoverTarget={id}
        title={texts.people.session.open}
      >
        <span className={styles['person']}>{named(person.names) || person.name}</span>
      </button>
      <div id={id} popover="auto" className={styles['panel']}>
        <SessionPanel />
      </div>
    </>
  )
}
