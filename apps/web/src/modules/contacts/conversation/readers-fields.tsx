import type { Label } from '@concert/statement'
import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { Field } from '../../../design/field.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import styles from '../contacts.module.css'
import { sealedLabels, type ConversationForm } from './conversation-form.ts'

type Given = {
  readonly form: ConversationForm
  readonly own: string
  readonly onChange: (changes: Partial<ConversationForm>) => void
}

/** Who reads what is recorded: one's own agency, and of the others whom one names. */
export function ReadersFields({ form, own, onChange }: Given): ReactNode {
  const { texts } = useContactsTexts()
  const nameOf = useAgencyNames()
  const words = texts.contacts.compose
  const parties = form.parties.map(({ agency }) => agency).filter((agency) => agency !== '' && agency !== own)
  const offered = [...new Set([...parties, ...form.others])]
  return (
    <fieldset className={styles['group']}>
      <legend>{words.readers}</legend>
      <p className={styles['note']}>{words.readersHint}</p>
      <Field label={words.label}>
        {(control) => (
          <select
            {...control}
            value={form.label}
            onChange={({ target }) => onChange({ label: target.value as Label })}
          >
            {sealedLabels.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </Field>
      {offered.length === 0 ? undefined : (
        <Choices
          legend={words.others}
          options={offered.map((value) => ({ value, name: nameOf(value) }))}
          chosen={form.others}
          onChoose={(others) => onChange({ others })}
        />
      )}
    </fieldset>
  )
}
