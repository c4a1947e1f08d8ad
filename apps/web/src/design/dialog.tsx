import { useEffect, useId, useRef, type ReactNode } from 'react'
import styles from './dialog.module.css'

type Given = {
  readonly title: string
  readonly onClose: () => void
  /** For what is wide itself, as a table. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** Asks or shows something before anything else goes on; Escape and a click beside it close it, and the focus goes back. */
export function Dialog({ title, onClose, isWide = false, children }: Given): ReactNode {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-wide={isWide}
      aria-labelledby={id}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.close()
      }}
    >
      <div className={styles['inner']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  )
}
