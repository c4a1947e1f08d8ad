import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'

type Given = {
  readonly name: string
  /** What it is about, for whoever hears the button without its row. */
  readonly about?: string
  /** False: nothing is to be opened any more; what is open stays until it is closed. */
  readonly isOffered?: boolean
  readonly children: (onClose: () => void) => ReactNode
}

/** A button that opens a dialog. */
export function OpeningButton({ name, about, isOffered = true, children }: Given): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      {isOffered ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={about === undefined ? undefined : `${name}: ${about}`}
          onClick={() => setOpen(true)}
        >
          {name}
        </Button>
      ) : undefined}
      {isOpen ? children(() => setOpen(false)) : undefined}
    </>
  )
}
