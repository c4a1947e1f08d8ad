import { useState, type ReactNode } from 'react'
import styles from './drop-zone.module.css'

type Given = {
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
}

/** A place onto which files are dropped. */
export function DropZone({ onFiles, children }: Given): ReactNode {
  const [isOver, setOver] = useState(false)
  return (
    <div
      className={styles['zone']}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
    </div>
  )
}
