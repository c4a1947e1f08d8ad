import type { ReactNode } from 'react'
import { Digest } from '../../../design/digest.tsx'
import { Facts } from '../../../design/facts.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { RecordCheck } from './record-check.ts'
import styles from './checking.module.css'

/** What a reader must not overlook: another key, a fork, a roll-back. */
export function CheckAlarm({ check }: { readonly check: RecordCheck }): ReactNode {
  const { texts } = useLanguage()
  const own = texts.check.record.alarms
  if (check.state === 'key-changed')
    return (
      <Alarm title={own.key} means={own.keyMeans}>
        <Facts
          facts={[
            { name: own.keyThen, value: <Digest what={own.keyThen} value={check.remembered.vkey} /> },
            { name: own.keyNow, value: <Digest what={own.keyNow} value={check.vkey} /> },
          ]}
        />
      </Alarm>
    )
  const continuation = check.state === 'done' ? check.report.continuation : undefined
  if (continuation === undefined || continuation === 'continues') return undefined
  return <Alarm title={own[continuation]} means={own[`${continuation}Means`]} />
}

type Given = { readonly title: string; readonly means: string; readonly children?: ReactNode }

function Alarm({ title, means, children }: Given): ReactNode {
  return (
    <section className={styles['alarm']} role="alert">
      <h2>{title}</h2>
      <p>{means}</p>
      {children}
    </section>
  )
}
