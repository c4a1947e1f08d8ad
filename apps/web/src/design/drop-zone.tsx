import { useState, type ReactNode } from 'react'

type Given = {
  readonly className: string | undefined
  readonly onFile: (file: File) => void
  readonly children: ReactNode
}

/** A place onto which one file is dropped; `data-over` is there for its look while one is held over it. */
export function DropZone({ className, onFile, children }: Given): ReactNode {
  const [isOver, setOver] = useState(false)
  return (
    <div
      className={className}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file !== undefined) onFile(file)
      }}
    >
      {children}
    </div>
  )
}
