import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ButtonLink } from '../design/button-link.tsx'
import { useLanguage } from '../language/language-provider.tsx'
import { useHasEnded } from '../session/session-provider.tsx'
import styles from './bars.module.css'

/** Says that a session ended that this page was opened with: on another device, by an administrator, or by time. */
export function SessionBar(): ReactNode {
  const { texts } = useLanguage()
  const hasEnded = useHasEnded()
  const to = useRouterState({ select: ({ location }) => location.href })
  if (!hasEnded) return undefined
  return (
    <div className={styles['bar']} role="status">
      <span>{texts.people.session.ended}</span>
      <ButtonLink to="/sign-in" search={(before) => ({ ...before, to })} size="compact-xs" variant="default">
        {texts.people.session.signInAgain}
      </ButtonLink>
    </div>
  )
}
