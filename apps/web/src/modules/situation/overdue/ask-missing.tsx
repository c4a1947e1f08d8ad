import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { AskMissingDialog } from './ask-missing-dialog.tsx'
import { isOverdue, type BoardLine } from './board-lines.ts'

type Given = {
  readonly lines: readonly BoardLine[]
  /** For the whole board, and not for one of its lines. */
  readonly isForAll?: boolean
}

/** Asks the states whose reports are missing, in one step. */
export function AskMissing({ lines, isForAll = false }: Given): ReactNode {
  const { texts } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const missing = lines.filter((line) => isOverdue(line) && line.state !== undefined)
  if (missing.length === 0 && !isOpen) return undefined
  return (
    <>
      <Button size="compact-sm" variant={isForAll ? 'filled' : 'default'} onClick={() => setOpen(true)}>
        {isForAll ? texts.overdue.askAll(missing.length) : texts.overdue.ask}
      </Button>
      {isOpen ? <AskMissingDialog lines={missing} onClose={() => setOpen(false)} /> : undefined}
    </>
  )
}
