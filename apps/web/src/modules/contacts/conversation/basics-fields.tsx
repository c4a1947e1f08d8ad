import { languagesOf } from '@concert/language'
import { contactMedia } from '@concert/statement'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Choices } from '../../../design/choices.tsx'
import { Field } from '../../../design/field.tsx'
import { languageName } from '../../../design/language-name.ts'
import { TextField } from '../../../design/text-field.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import styles from '../contacts.module.css'
import type { FieldsGiven } from '../fields-given.ts'
import type { ConversationFields } from './conversation-fields.ts'
import { PartiesFields } from './parties-fields.tsx'
import { TopicsFields } from './topics-fields.tsx'

type Given = FieldsGiven<ConversationFields> & { readonly onRemoveParty: (at: number) => void }

/** The fields of what may be known of a conversation without what was said in it. */
export function BasicsFields({ onRemoveParty, ...given }: Given): ReactNode {
  return (
    <>
      <WhatAndWhen {...given} />
      <PartiesFields {...given} onRemove={onRemoveParty} />
      <TopicsFields {...given} />
      <Interpreted {...given} />
    </>
  )
}

function WhatAndWhen({ form, faults, onChange }: FieldsGiven<ConversationFields>): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts
  const { missing } = words.compose
  return (
    <div className={styles['row']}>
      <Field label={words.compose.medium}>
        {(control) => (
          <select
            {...control}
            value={form.medium}
            onChange={({ target }) => onChange({ medium: target.value as ConversationFields['medium'] })}
          >
            {contactMedia.map((one) => (
              <option key={one} value={one}>
                {words.media[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        type="date"
        label={words.date}
        error={faults.includes('date') ? missing.date : undefined}
        value={form.date}
        onChange={(date) => onChange({ date })}
      />
      <TextField
        type="datetime-local"
        label={words.began}
        isOptional
        value={form.began}
        onChange={(began) => onChange({ began })}
      />
      <TextField
        type="datetime-local"
        label={words.ended}
        isOptional
        error={faults.includes('ended') ? missing.ended : undefined}
        value={form.ended}
        onChange={(ended) => onChange({ ended })}
      />
    </div>
  )
}

function Interpreted({ form, onChange }: FieldsGiven<ConversationFields>): ReactNode {
  const { texts } = useContactsTexts()
  const { data } = useQuery(answerQuery('/api/directory'))
  const spoken = languagesOf(data?.organisation?.languages)
  const all = [...spoken, ...form.interpreted.filter((one) => !spoken.some((other) => other === one))]
  return (
    <Choices
      legend={texts.contacts.compose.languages}
      options={all.map((value) => ({ value, name: languageName(value) }))}
      chosen={form.interpreted}
      onChoose={(interpreted) => onChange({ interpreted })}
    />
  )
}
