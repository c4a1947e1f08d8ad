import { languageNames, languagesOf } from '@concert/language'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../api/answer-query.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { Field } from './field.tsx'

type Given = { readonly lang: string; readonly onChoose: (lang: string) => void }

/** In which language something is written: it is signed with it, and read aloud in it. */
export function TextLanguageField({ lang, onChoose }: Given): ReactNode {
  const { texts } = useLanguage()
  const { data } = useQuery(answerQuery('/api/directory'))
  return (
    <Field label={texts.design.textLanguage}>
      {(control) => (
        <select {...control} value={lang} onChange={({ target }) => onChoose(target.value)}>
          {languagesOf(data?.organisation?.languages).map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
