import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { ApiError } from '../api/api-error.ts'
import { useLanguage } from '../language/language-provider.tsx'
import styles from './states.module.css'

type Given = { readonly error: unknown; readonly onRetry?: (() => void) | undefined }

/** What went wrong, in the node's own words where it has some, with every place, and the way out. */
export function Fault({ error, onRetry }: Given): ReactNode {
  const { texts } = useLanguage()
  const problem = error instanceof ApiError ? error.problem : undefined
  const lost = error instanceof ApiError && error.code === 'unreachable'
  return (
    <div className={styles['fault']} role="alert">
      <p className={styles['title']}>{lost ? texts.design.unreachable : texts.design.refused}</p>
      <p lang={problem === undefined ? undefined : 'en'}>
        {problem?.detail ?? (lost ? texts.design.unreachableMeans : texts.design.ours)}
      </p>
      <FaultList faults={problem?.faults ?? []} />
      {onRetry === undefined ? undefined : (
        <Button variant="default" size="xs" onClick={onRetry}>
          {texts.design.tryAgain}
        </Button>
      )}
    </div>
  )
}

const shownAtMost = 20

function FaultList({
  faults,
}: {
  readonly faults: readonly { readonly place: string; readonly message: string }[]
}): ReactNode {
  const { texts } = useLanguage()
  if (faults.length === 0) return undefined
  return (
    <ul lang="en">
      {faults.slice(0, shownAtMost).map(({ place, message }) => (
        <li key={`${place} ${message}`}>
          <code>{place}</code> {message}
        </li>
      ))}
      {faults.length > shownAtMost ? (
        <li>{texts.design.moreFaults(faults.length - shownAtMost)}</li>
      ) : undefined}
    </ul>
  )
}
