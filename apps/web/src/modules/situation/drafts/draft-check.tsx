import type { DraftAnswer, DraftCheckAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { FaultLine } from '../../../design/fault-line.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from './drafts.module.css'

/** What the node would say to the draft if it were signed now. */
export function DraftCheck({ draft: { id, version, status } }: { readonly draft: DraftAnswer }): ReactNode {
  const { texts } = useLanguage()
  const isUnderWay = status === 'open' || status === 'submitted'
  const { data } = useQuery({
    queryKey: ['/api/drafts/check', id, version] as const,
    queryFn: () => send<DraftCheckAnswer>('POST', `/api/drafts/${id}/check`),
    enabled: isUnderWay,
    staleTime: 0,
  })
  if (!isUnderWay || data === undefined) return undefined
  if (data.good) return <p className={styles['good']}>{texts.drafts.check.good}</p>
  return (
    <div className={styles['refused']} role="alert">
      <p>{texts.drafts.check.refused}</p>
      <ul>
        {data.faults.map((fault) => (
          <FaultLine key={`${fault.place} ${fault.message}`} fault={fault} />
        ))}
      </ul>
    </div>
  )
}
