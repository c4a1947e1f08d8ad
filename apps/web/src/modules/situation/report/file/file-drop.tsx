import { useId, type ReactNode } from 'react'
import { DropZone } from '../../../../design/drop-zone.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import styles from './file.module.css'

/** Takes one file, dropped or chosen. */
export function FileDrop({ onChoose }: { readonly onChoose: (file: File) => void }): ReactNode {
  const { texts } = useLanguage()
  const id = useId()
  const takeFirst = ([file]: Iterable<File>): void => {
    if (file !== undefined) onChoose(file)
  }
  return (
    <DropZone onFiles={takeFirst}>
      <label htmlFor={id}>{texts.report.file.drop}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.gz,text/csv"
        aria-describedby={`${id}-formats`}
        onChange={({ target: { files } }) => takeFirst(files ?? [])}
      />
      <p id={`${id}-formats`} className={styles['formats']}>
        {texts.report.file.formats} <a href="/api/situation/template.csv">{texts.report.file.template}</a>
      </p>
    </DropZone>
  )
}
