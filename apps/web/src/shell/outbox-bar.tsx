import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { useHeard } from '../live/live-provider.tsx'
import { useWaiting } from '../outbox/use-signings.ts'
import { useSession } from '../session/use-session.ts'
import styles from './bars.module.css'

/** Says how many signatures wait for the line, and carries them out when it is back. */
export function OutboxBar(): ReactNode {
  const { texts } = useLanguage()
  const waiting = useWaiting()
  useOutbox()
  if (waiting === 0) return undefined
  return (
    <div className={styles['bar']} role="status">
      <Link to="/drafts">{texts.shell.line.waiting(waiting)}</Link>
    </div>
  )
}

/** The outbox is loaded after the first page, and tried whenever the line or the session comes back. */
function useOutbox(): void {
  const client = useQueryClient()
  const { state } = useHeard()
  const { person, agency } = useSession()
  useEffect(() => {
    let close: (() => void) | undefined
    let isWanted = true
    const open = async (): Promise<void> => {
      const { openOutbox } = await import('../outbox/outbox.ts')
      if (isWanted) close = openOutbox(client)
    }
    void open()
    return () => {
      isWanted = false
      close?.()
    }
  }, [client])
  useEffect(() => {
    if (state === 'live') void import('../outbox/outbox.ts').then(({ hurryOutbox }) => hurryOutbox())
  }, [state, person?.id, agency])
}
