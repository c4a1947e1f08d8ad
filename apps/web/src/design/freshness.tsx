import type { OverdueAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { Clock } from './clock.tsx'
import { Moment } from './moment.tsx'
import { ProofMark } from './proof-mark.tsx'
import styles from './freshness.module.css'

type Line = OverdueAnswer['board'][number]

/** How fresh an agency's reports are: the last one, what it covers, when the next is due or since when it is missing. */
export function Freshness({ line }: { readonly line: Line }): ReactNode {
  const { texts } = useLanguage()
  const due = line.overdueSince ?? line.nextDue
  return (
    <dl className={styles['fresh']}>
      <dt>{texts.design.lastReport}</dt>
      <dd>
        {line.last === undefined ? (
          texts.design.noReport
        ) : (
          <>
            <Moment at={line.last.received} short /> <ProofMark index={line.last.index} />
          </>
        )}
      </dd>
      <dt>{texts.design.next}</dt>
      <dd>{due === undefined ? texts.design.noRhythm : <Clock due={due} />}</dd>
    </dl>
  )
}
