import { languageNames, languagesOf } from '@concert/language'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../api/answer-query.ts'
import styles from './names-field.module.css'
import { TextField } from './text-field.tsx'

type Names = Readonly<Record<string, string>>

type Given = {
  readonly legend: string
  readonly names: Names
  readonly onChange: (names: Names) => void
  readonly error?: string | undefined
}

/** A name in each of the organisation's languages; English is always needed. */
export function NamesField({ legend, names, onChange, error }: Given): ReactNode {
  const { data } = useQuery(answerQuery('/api/directory'))
  const others = languagesOf(data?.organisation?.languages).filter((language) => language !== 'en')
  return (
    <fieldset className={styles['names']}>
      <legend className={styles['legend']}>{legend}</legend>
      {(['en', ...others] as const).map((language) => (
        <TextField
          key={language}
          label={languageNames[language]}
          isOptional={language !== 'en'}
          error={language === 'en' ? error : undefined}
          lang={language}
          maxLength={300}
          value={names[language] ?? ''}
          onChange={(name) => onChange({ ...names, [language]: name })}
        />
      ))}
    </fieldset>
  )
}
