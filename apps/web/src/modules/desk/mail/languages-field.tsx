import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { Field } from '../../../design/field.tsx'
import { languageName } from '../../../design/language-name.ts'
import { useLanguages } from '../../../design/use-languages.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import { inOrder } from './settings-fields.ts'
import type { FieldGiven } from './field-given.ts'

/** In which languages mails are, and which comes first. */
export function LanguagesField({ fields, faults, onChange }: FieldGiven): ReactNode {
  const { texts } = useDeskTexts()
  const offered: readonly string[] = [...new Set([...useLanguages(), ...fields.languages])]
  const { languages } = fields
  const words = texts.desk.mail.settings
  const choose = (chosen: readonly string[], first = languages[0]): void =>
    onChange({ languages: inOrder(chosen, { first, offered }) })
  return (
    <>
      <Choices
        legend={words.languages}
        hint={words.languagesHint}
        error={faults.includes('languages') ? words.missingLanguages : undefined}
        options={offered.map((value) => ({ value, name: <span lang={value}>{languageName(value)}</span> }))}
        chosen={languages}
        onChoose={choose}
      />
      {languages.length < 2 ? undefined : (
        <Field label={words.first} hint={words.firstHint}>
          {(control) => (
            <select
              {...control}
              value={languages[0]}
              onChange={({ target }) => choose(languages, target.value)}
            >
              {offered
                .filter((one) => languages.includes(one))
                .map((one) => (
                  <option key={one} value={one} lang={one}>
                    {languageName(one)}
                  </option>
                ))}
            </select>
          )}
        </Field>
      )}
    </>
  )
}
