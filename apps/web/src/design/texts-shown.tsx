import { locales } from '@concert/language'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { languageName } from './language-name.ts'
import styles from './languages.module.css'
import { saidIn } from './said-in.ts'
import { useLanguages } from './use-languages.ts'

type Given = {
  readonly texts: Readonly<Record<string, string>>
  /** All languages of the organisation at once, and not the reader's alone. */
  readonly isBeside?: boolean
}

/** A text in the reader's language, or in all of them side by side; where it is missing in one, it says so. */
export function TextsShown({ texts: said, isBeside = false }: Given): ReactNode {
  const { language } = useLanguage()
  if (isBeside) return <Beside said={said} />
  const found = saidIn(said, language)
  return (
    <div className={styles['shown']}>
      {found === undefined || found.lang !== language ? <Missing in={language} /> : undefined}
      {found === undefined ? undefined : (
        <p className={styles['text']} lang={found.lang}>
          {found.said}
        </p>
      )}
    </div>
  )
}

function Beside({ said }: { readonly said: Given['texts'] }): ReactNode {
  const languages = useLanguages()
  return (
    <div className={styles['beside']}>
      {languages.map((one) => (
        <div key={one} className={styles['shown']}>
          <p className={styles['name']} lang={locales[one]}>
            {languageName(one)}
          </p>
          {said[one] === undefined ? (
            <Missing in={one} />
          ) : (
            <p className={styles['text']} lang={locales[one]}>
              {said[one]}
            </p>
          )}
        </div>
      ))}
    </div>
  )
}

function Missing({ in: language }: { readonly in: string }): ReactNode {
  const { texts } = useLanguage()
  return (
    <p className={styles['missing']}>
      {languageName(language)}: {texts.design.missingText}
    </p>
  )
}
