import { isLanguage, languageNames, languagesOf } from '@concert/language'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../api/answer-query.ts'
import { useLanguage } from '../language/language-provider.tsx'
import styles from './controls.module.css'

/** Switches the language, anywhere; each language is called by its own name. */
export function LanguageControl(): ReactNode {
  const { texts, language, speak } = useLanguage()
  const { data } = useQuery(answerQuery('/api/directory'))
  return (
    <select
      className={`${styles['control']} ${styles['names']}`}
      aria-label={texts.shell.language}
      value={language}
      onChange={({ target }) => {
        if (isLanguage(target.value)) void speak(target.value)
      }}
    >
      {languagesOf(data?.organisation?.languages ?? ['en', 'ru', 'zh']).map((one) => (
        <option key={one} value={one} lang={one}>
          {languageNames[one]}
        </option>
      ))}
    </select>
  )
}
