import { Button } from '@mantine/core'
import { useSyncExternalStore, type ReactNode } from 'react'
import { Moment } from '../design/moment.tsx'
import { useLanguage } from '../language/language-provider.tsx'
import { useHeard } from '../live/live-provider.tsx'
import { isNewerHere, onNewer, takeNewer } from '../offline/start-offline.ts'
import { useKeptSince } from '../offline/use-kept-since.ts'
import styles from './bars.module.css'

/** Says when the line is down, and since when what is shown stands; and when a newer version of the workspace is here. */
export function LineBar(): ReactNode {
  const { texts } = useLanguage()
  const { state } = useHeard()
  const since = useKeptSince()
  return (
    <>
      {state !== 'lost' && since === undefined ? undefined : (
        <div className={styles['bar']} role="status">
          {since === undefined ? (
            texts.shell.line.lost
          ) : (
            <span>
              {texts.shell.line.kept} <Moment at={since} />
            </span>
          )}
        </div>
      )}
      <NewerBar />
    </>
  )
}

/** Nothing changes under a reader's hands: a newer version waits until it is wanted. */
function NewerBar(): ReactNode {
  const { texts } = useLanguage()
  const isHere = useSyncExternalStore(onNewer, isNewerHere, () => false)
  if (!isHere) return undefined
  return (
    <div className={styles['bar']} role="status">
      <span>{texts.shell.line.newer}</span>
      <Button size="compact-xs" variant="default" onClick={takeNewer}>
        {texts.shell.line.takeNewer}
      </Button>
    </div>
  )
}
