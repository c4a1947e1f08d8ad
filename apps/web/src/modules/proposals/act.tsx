import { Button } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import styles from './proposals.module.css'

type Given = {
  /** The verb on the button, and the name of what it opens. */
  readonly name: string
  readonly isMain?: boolean
  readonly isSmall?: boolean
  /** Where it is over, the button is gone; what was opened before stays, with what became of it. */
  readonly isOffered?: boolean
  readonly children: (close: () => void) => ReactNode
}

/** A button that opens, at its own place, the form of what it is called after; closed again, the focus is back on it. */
export function Act({ name, isMain = false, isSmall = false, isOffered = true, children }: Given): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  if (!isOffered && !isOpen) return undefined
  return (
    <div className={styles['act']} data-open={isOpen}>
      <Button
        ref={button}
        aria-expanded={isOpen}
        variant={isMain ? 'filled' : 'default'}
        size={isSmall ? 'compact-sm' : 'sm'}
        onClick={() => setOpen(!isOpen)}
      >
        {name}
      </Button>
      {isOpen ? <Opened name={name}>{children(close)}</Opened> : undefined}
    </div>
  )
}

/** The keyboard goes on in the form. */
function Opened({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input, select, textarea')
    const place = first ?? form.current
    place?.focus()
  }, [])
  return (
    <div ref={form} role="group" aria-label={name} tabIndex={-1} className={styles['form']}>
      {children}
    </div>
  )
}
