import { locales } from '@concert/language'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { LanguageColumns } from './language-columns.tsx'
import { languageName } from './language-name.ts'
import styles from './languages.module.css'
import { TextField } from './text-field.tsx'

export type LanguageTexts = Readonly<Record<string, string>>

type Given = {
  readonly label: string
  /** The language that is in sight where there is room for one. */
  readonly shown: string
  readonly texts: LanguageTexts
  readonly onChange: (texts: LanguageTexts) => void
  /** Several lines, this many in sight; one line when absent. */
  readonly rows?: number
  readonly maxLength?: number
  /** What is wrong in a language. */
  readonly errors?: Readonly<Record<string, string | undefined>>
  /** It may be left out in every language; else what is missing is marked. */
  readonly isOptional?: boolean
}

/** One text in every language of the organisation, side by side; a language in which it is missing says so. */
export function TextsFields(given: Given): ReactNode {
  const { label, shown, texts: written, onChange, errors = {}, isOptional = false, ...rest } = given
  const { texts } = useLanguage()
  const isBegun = Object.values(written).some((text) => text.trim() !== '')
  return (
    <LanguageColumns shown={shown}>
      {(language) => {
        const isMissing = isBegun && (written[language] ?? '').trim() === ''
        return (
          <TextField
            {...rest}
            label={`${label} · ${languageName(language)}`}
            isOptional={isOptional && !isBegun}
            {...(isMissing
              ? { hint: <span className={styles['missing']}>{texts.design.missingIn}</span> }
              : {})}
            error={errors[language]}
            lang={locales[language]}
            value={written[language] ?? ''}
            onChange={(text) => onChange({ ...written, [language]: text })}
          />
        )
      }}
    </LanguageColumns>
  )
}
