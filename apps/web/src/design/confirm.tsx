import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { Dialog } from './dialog.tsx'
import styles from './dialog.module.css'
import { Fault } from './fault.tsx'
import { useDoing } from './use-doing.ts'

type Given = {
  readonly title: string
  /** What it means and what cannot be taken back. */
  readonly children: ReactNode
  /** The verb of what is done. */
  readonly doIt: string
  readonly isGrave?: boolean
  readonly isReady?: boolean
  readonly onConfirm: () => Promise<unknown>
  /** After it was done. */
  readonly onClose: () => void
  /** Where something else follows when it was not done. */
  readonly onCancel?: () => void
}

/** Says what something means before it is done; closes when it is, and stays with the reason where it is refused. */
export function Confirm(given: Given): ReactNode {
  const {
    title,
    children,
    doIt,
    isGrave = false,
    isReady = true,
    onConfirm,
    onClose,
    onCancel = onClose,
  } = given
  const { texts } = useLanguage()
  const { isDoing, error, run } = useDoing()
  const confirm = async (): Promise<void> => {
    if (await run(onConfirm)) onClose()
  }
  return (
    <Dialog title={title} onClose={onCancel}>
      {children}
      {error === undefined ? undefined : <Fault error={error} />}
      <div className={styles['actions']}>
        <Button
          loading={isDoing}
          disabled={!isReady}
          {...(isGrave ? { color: 'red' } : {})}
          onClick={() => void confirm()}
        >
          {doIt}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {texts.design.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
