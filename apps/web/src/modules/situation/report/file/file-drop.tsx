import { useId, useState, type ReactNode } from 'react'
import { useLanguage } from '../../../../language/language-provider.tsx'
import styles from './file.module.css'

/** Takes one file, dropped or chosen. */
export function FileDrop({ onChoose }: { readonly onChoose: (file: File) => void }): ReactNode {
  const { texts } = useLanguage()
  const id = useId()
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null): void => {
    const file = files?.[0]
    if (file !== undefined) onChoose(file)
  }
  return (
    <div
      className={styles['drop']}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <label htmlFor={id}>{texts.report.file.drop}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.gz,text/csv"
        aria-describedby={`${id}-formats`}
        onChange={({ target }) => take(target.files)}
      />
      <p id={`${id}-formats`} className={styles['formats']}>
        {texts.report.file.formats} <a href="/api/situation/template.csv">{texts.report.file.template}</a>
      </p>
    </div>
  )
}
