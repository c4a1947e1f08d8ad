import { Button } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Digest } from '../../../design/digest.tsx'
import { Facts } from '../../../design/facts.tsx'
import { Moment } from '../../../design/moment.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { resetRecordCheck } from './record-check.ts'
import { forgetLog, rememberedLog, type RememberedLog } from './remembered-log.ts'
import styles from './checking.module.css'

/** What this browser compares the record with, and how to make it forget that. */
export function MemoryCard(): ReactNode {
  const { texts } = useLanguage()
  const [log, setLog] = useState<RememberedLog>()
  useEffect(() => setLog(rememberedLog(localStorage)), [])
  const own = texts.check.record.memory
  return (
    <Card title={own.title}>
      {log === undefined ? (
        <p className={styles['soft']}>{own.none}</p>
      ) : (
        <>
          <Remembered log={log} />
          <Forget
            onForget={() => {
              forgetLog(localStorage)
              setLog(undefined)
              resetRecordCheck()
            }}
          />
        </>
      )}
    </Card>
  )
}

function Remembered({ log: { vkey, since, seen } }: { readonly log: RememberedLog }): ReactNode {
  const { texts } = useLanguage()
  const own = texts.check.record.memory
  return (
    <Facts
      facts={[
        { name: own.key, value: <Digest what={own.key} value={vkey} /> },
        { name: own.since, value: <Moment at={since} /> },
        seen === undefined
          ? undefined
          : {
              name: own.seen,
              value: (
                <>
                  <Moment at={seen.at} />, {own.entries(seen.size)}
                </>
              ),
            },
      ]}
    />
  )
}

function Forget({ onForget }: { readonly onForget: () => void }): ReactNode {
  const { texts } = useLanguage()
  const [isAsking, setAsking] = useState(false)
  const own = texts.check.record.memory
  return (
    <div className={styles['actions']}>
      <Button size="compact-xs" variant="default" onClick={() => setAsking(true)}>
        {own.forget}
      </Button>
      {isAsking ? (
        <Dialog title={own.forget} onClose={() => setAsking(false)}>
          <p>{own.forgetWarning}</p>
          <div className={styles['actions']}>
            <Button variant="default" onClick={() => setAsking(false)}>
              {own.forgetNo}
            </Button>
            <Button color="red" onClick={onForget}>
              {own.forgetYes}
            </Button>
          </div>
        </Dialog>
      ) : undefined}
    </div>
  )
}
