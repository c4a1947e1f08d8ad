import { Button } from '@mantine/core'
import { useCallback, useState, type ReactNode } from 'react'
import { Fault } from '../../../design/fault.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useControlEnter } from './use-control-enter.ts'

type Given = {
  readonly act: 'sign' | 'submit'
  readonly isHindered: boolean
  readonly onDecide: () => Promise<void>
}

/** Signs, or submits for signature, once: also with Ctrl and Enter. */
export function SignButton({ act, isHindered, onDecide }: Given): ReactNode {
  const { texts } = useLanguage()
  const [isDeciding, setDeciding] = useState(false)
  const [error, setError] = useState<unknown>()
  const isOff = isHindered || isDeciding
  const decide = useCallback(() => {
    setDeciding(true)
    onDecide().catch((failure: unknown) => {
      setError(failure)
      setDeciding(false)
    })
  }, [onDecide])
  useControlEnter(isOff ? undefined : decide)
  return (
    <>
      {error === undefined ? undefined : <Fault error={error} />}
      <Button disabled={isHindered} loading={isDeciding} aria-keyshortcuts="Control+Enter" onClick={decide}>
        {texts.report.review[act]}
      </Button>
    </>
  )
}
