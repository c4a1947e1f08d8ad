import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { copyText } from './copy-text.ts'

type Given = {
  /** What is copied, for whoever reads by ear. */
  readonly what: string
  readonly text: string
}

/** Puts a text on the clipboard, and says whether it is there. */
export function CopyButton({ what, text }: Given): ReactNode {
  const { texts } = useLanguage()
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()
  const copy = async (): Promise<void> => {
    setOutcome((await copyText(text)) ? 'copied' : 'failed')
    setTimeout(() => setOutcome(undefined), 2_000)
  }
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={texts.design.copy(what)}
        onClick={() => void copy()}
      >
        {outcome === undefined ? texts.design.copyShort : texts.design.copyOutcomes[outcome]}
      </Button>
      <span className="visually-hidden" role="status">
        {outcome === undefined ? '' : texts.design.copyOutcomes[outcome]}
      </span>
    </>
  )
}
