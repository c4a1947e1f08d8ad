import type { DraftAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useEffect, type ReactNode } from 'react'
import { Fault } from '../design/fault.tsx'
import { useDoing } from '../design/use-doing.ts'
import { useLanguage } from '../language/language-provider.tsx'
import styles from './composer.module.css'
import type { DraftContent } from './draft-content.ts'
import { SigningItem } from './signing-list.tsx'
import { useSaying } from './use-saying.ts'

type Given = {
  /** The fields. */
  readonly children: ReactNode
  /** What signing it means; it stands beside the button. */
  readonly means: ReactNode
  /** What is said, read from the fields at that moment; undefined while something is missing, which the fields then say. */
  readonly contents: () => readonly DraftContent[] | undefined
  readonly draft?: DraftAnswer | undefined
  /** What follows, once all was carried out: its way on, beside the receipts. */
  readonly after?: ReactNode
  /** For fields that stand side by side in several languages. */
  readonly isWide?: boolean
  readonly onDone?: () => void
  readonly onCancel?: () => void
}

/** Where something is written and said: fields, what it means, one button; then what became of it. */
export function Composer(given: Given): ReactNode {
  const { children, means, contents, draft, after, isWide = false, onDone, onCancel } = given
  const { texts } = useLanguage()
  const { act, say, signings } = useSaying()
  const { isDoing, error, run } = useDoing()
  const isDone = signings.length > 0 && signings.every(({ stage }) => stage === 'done')
  useEffect(() => {
    if (isDone) onDone?.()
    // It is told once, when it has become so.
  }, [isDone])
  if (signings.length > 0)
    return (
      <div className={styles['composer']}>
        <ul className={styles['said']}>
          {signings.map((signing) => (
            <SigningItem key={signing.id} signing={signing} />
          ))}
        </ul>
        {isDone ? after : undefined}
      </div>
    )
  return (
    <form
      noValidate
      className={styles['composer']}
      data-wide={isWide}
      onSubmit={(event) => {
        event.preventDefault()
        const said = contents()
        if (said !== undefined) void run(() => say(said, draft))
      }}
    >
      {children}
      <p className={styles['means']}>{means}</p>
      {error === undefined ? undefined : <Fault error={error} />}
      <div className={styles['actions']}>
        <Button type="submit" loading={isDoing}>
          {texts.drafts[act]}
        </Button>
        {onCancel === undefined ? undefined : (
          <Button variant="default" onClick={onCancel}>
            {texts.design.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}
