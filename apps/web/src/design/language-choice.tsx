import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { languageName } from './language-name.ts'
import styles from './languages.module.css'
import { PressedChoice } from './pressed-choice.tsx'
import { useLanguages } from './use-languages.ts'

type Given = { readonly chosen: string; readonly onChoose: (language: string) => void }

/** Which language is shown where there is room for one; on a wide screen they stand side by side, and this is not there. */
export function LanguageChoice({ chosen, onChoose }: Given): ReactNode {
  const { texts } = useLanguage()
  const options = useLanguages().map((one) => ({ value: one as string, name: languageName(one), lang: one }))
  return (
    <div className={styles['choice']}>
      <PressedChoice
        name={texts.design.languageShown}
        options={options}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  )
}
