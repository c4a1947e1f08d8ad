import type { ReactNode } from 'react'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { columnName } from './column-name.ts'
import styles from './paste.module.css'
import type { MisreadCell } from './place-block.ts'

const shownAtMost = 30

/** What does not go into the form, by row and column as a spreadsheet counts them, each with the reason. */
export function MisreadList({ misread }: { readonly misread: readonly MisreadCell[] }): ReactNode {
  const { texts, words } = useLanguage()
  const own = texts.report.paste
  if (misread.length === 0) return undefined
  return (
    <div className={styles['misread']}>
      <p className={styles['strong']}>{own.notUnderstood}</p>
      <ul>
        {misread.slice(0, shownAtMost).map(({ row, column, text, reason }) => (
          <li key={`${row} ${column}`}>
            {own.cell(words.number(row + 1), columnName(column))}: <q>{text}</q> {own.reasons[reason]}
          </li>
        ))}
      </ul>
      {misread.length > shownAtMost ? <p>{own.more(misread.length - shownAtMost)}</p> : undefined}
    </div>
  )
}
