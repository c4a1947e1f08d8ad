import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { cancelRecordCheck, type RecordCheck } from './record-check.ts'
import styles from './checking.module.css'

/** How far the check has come, or why it came no further. */
export function CheckProgress({ check }: { readonly check: RecordCheck }): ReactNode {
  const { texts } = useLanguage()
  const own = texts.check.record
  if (check.state === 'running') return <Running {...check} />
  if (check.state === 'cancelled') return <p role="status">{own.cancelled}</p>
  if (check.state !== 'failed') return undefined
  return (
    <div role="alert">
      <p>{own.failed}</p>
      <p lang="en" className={styles['soft']}>
        {check.message}
      </p>
    </div>
  )
}

type Given = Extract<RecordCheck, { state: 'running' }>

function Running({ entries, size }: Given): ReactNode {
  const { texts, words } = useLanguage()
  const own = texts.check.record
  const text = size === undefined ? own.starting : own.running(words.number(entries), words.number(size))
  return (
    <div className={styles['progress']}>
      <p role="status">{text}</p>
      <progress aria-label={own.title} {...(size === undefined ? {} : { value: entries, max: size })} />
      <p className={styles['soft']}>{own.leave}</p>
      <div className={styles['actions']}>
        <Button variant="default" size="xs" onClick={cancelRecordCheck}>
          {own.cancel}
        </Button>
      </div>
    </div>
  )
}
