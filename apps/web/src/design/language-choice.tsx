import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { languageName } from './language-name.ts'
import styles from './languages.module.css'
import { useLanguages } from './use-languages.ts'

type Given = { readonly chosen: string; readonly onChoose: (language: string) => void }

/** Which language is shown where there is room for one; on a wide screen they stand side by side, and this is not there. */
export function LanguageChoice({ chosen, onChoose }: Given): ReactNode {
  const { texts } = useLanguage()
  const languages = useLanguages()
  return (
    <div role="group" aria-label={texts.design.languageShown} className={styles['choice']}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === chosen}
          className={styles['option']}
          onClick={() => onChoose(one)}
        >
          {languageName(one)}
        </button>
      ))}
    </div>
  )
}
