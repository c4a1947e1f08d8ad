import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { ApiError } from '../api/api-error.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { FaultLine } from './fault-line.tsx'
import styles from './states.module.css'
import { toldDetail } from './told-problem.ts'

type Given = { readonly error: unknown; readonly onRetry?: (() => void) | undefined }

/** What went wrong, in the node's own words where it has some, with every place, and the way out. */
export function Fault({ error, onRetry }: Given): ReactNode {
  const { texts } = useLanguage()
  const refusal = error instanceof ApiError && error.problem !== undefined ? error : undefined
  return (
    <div className={styles['fault']} role="alert">
      {refusal === undefined ? <Failure error={error} /> : <Refused error={refusal} />}
      {onRetry === undefined ? undefined : (
        <Button variant="default" size="xs" onClick={onRetry}>
          {texts.design.tryAgain}
        </Button>
      )}
    </div>
  )
}

function Failure({ error }: Given): ReactNode {
  const { texts } = useLanguage()
  const lost = error instanceof ApiError
  return (
    <>
      <p className={styles['title']}>{lost ? texts.design.unreachable : texts.design.refused}</p>
      <p>{lost ? texts.design.unreachableMeans : texts.design.ours}</p>
    </>
  )
}

const shownAtMost = 20

function Refused({ error: { problem, reason } }: { readonly error: ApiError }): ReactNode {
  const { texts, language } = useLanguage()
  const titles: Readonly<Record<string, string>> = texts.design.refusals
  const detail = toldDetail(problem!, language)
  const { faults = [] } = problem!
  return (
    <>
      <p className={styles['title']}>{titles[reason ?? ''] ?? texts.design.refused}</p>
      {detail === undefined ? undefined : <p lang={detail.lang}>{detail.said}</p>}
      {faults.length === 0 ? undefined : (
        <ul>
          {faults.slice(0, shownAtMost).map((fault) => (
            <FaultLine key={`${fault.place} ${fault.message}`} fault={fault} />
          ))}
          {faults.length > shownAtMost ? (
            <li>{texts.design.moreFaults(faults.length - shownAtMost)}</li>
          ) : undefined}
        </ul>
      )}
    </>
  )
}
