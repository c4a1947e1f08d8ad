import { useId, type ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Multiple } from './multiple.tsx'
import type { Reading } from './reading.ts'
import type { WeeklyPanel } from './weekly-panels.ts'
import styles from './multiples.module.css'

type Given = Reading & {
  readonly role: WeeklyPanel['state']['role']
  readonly panels: readonly WeeklyPanel[]
}

/** The states of one role in protocol order. */
export function MultipleGroup({ role, panels, ...reading }: Given): ReactNode {
  const { texts } = useLanguage()
  const id = useId()
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <h3 id={id}>{texts.situation.roles[role]}</h3>
      <ol className={styles['grid']}>
        {panels.map((panel) => (
          <Multiple key={panel.id} panel={panel} {...reading} />
        ))}
      </ol>
    </section>
  )
}
