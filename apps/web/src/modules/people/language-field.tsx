import { languageNames } from '@concert/language'
import type { ReactNode } from 'react'
import { Field } from '../../design/field.tsx'
import { useLanguage } from '../../language/language-provider.tsx'

type Given = { readonly language: string; readonly onChoose: (language: string) => void }

/** The language that a person prefers; each is called by its own name. */
export function LanguageField({ language, onChoose }: Given): ReactNode {
  const { texts } = useLanguage()
  return (
    <Field label={texts.people.account.language}>
      {(control) => (
        <select {...control} value={language} onChange={({ target }) => onChoose(target.value)}>
          {Object.entries(languageNames).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
