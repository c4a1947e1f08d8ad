import type { Language } from '@concert/statement'
import type { ReactNode } from 'react'
import styles from './languages.module.css'
import { useLanguages } from './use-languages.ts'

type Given = {
  /** The language that is in sight where there is room for one. */
  readonly shown: string
  readonly children: (language: Language) => ReactNode
}

/** The same field or text in every language of the organisation, side by side. */
export function LanguageColumns({ shown, children }: Given): ReactNode {
  const languages = useLanguages()
  return (
    <div className={styles['columns']}>
      {languages.map((language) => (
        <div key={language} className={styles['column']} data-shown={language === shown}>
          {children(language)}
        </div>
      ))}
    </div>
  )
}
