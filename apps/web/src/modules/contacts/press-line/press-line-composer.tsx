import type { ContactRecord, DraftAnswer, PressLine } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { LanguageChoice } from '../../../design/language-choice.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { TextsFields } from '../../../design/texts-fields.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import { pressLineContent, pressLineFaults, type PressLineForm } from './press-line-form.ts'

type Given = {
  readonly record: ContactRecord
  readonly before: PressLine | undefined
  /** It is cleared as it stands; else it is written. */
  readonly isCleared: boolean
  readonly draft: DraftAnswer | undefined
  readonly first: PressLineForm
  readonly onDone: () => void
  readonly onCancel: () => void
}

export function PressLineComposer(given: Given): ReactNode {
  const { record, before, isCleared, draft, first, onDone, onCancel } = given
  const { texts, language } = useContactsTexts()
  const words = texts.contacts.pressLine
  const name = `press-line ${record.id} ${before?.id ?? ''} ${isCleared} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<PressLineForm>(name, first)
  const faults = pressLineFaults(fields)
  const { shownFaults, contents } = useTried(faults, () =>
    pressLineContent(fields, isCleared, { conversation: record, before, lang: language }),
  )
  return (
    <Composer
      isWide
      draft={draft}
      contents={contents}
      means={
        <>
          {isCleared ? words.clearMeans : words.means}{' '}
          <SigningMeans readers={{ label: record.label, audience: record.audience.split(' ') }} />
        </>
      }
      onDone={() => {
        forget()
        onDone()
      }}
      onCancel={onCancel}
    >
      {isCleared ? undefined : <Fields form={fields} isFaulty={shownFaults.length > 0} onChange={change} />}
    </Composer>
  )
}

type FieldsGiven = {
  readonly form: PressLineForm
  readonly isFaulty: boolean
  readonly onChange: (changes: Partial<PressLineForm>) => void
}

function Fields({ form, isFaulty, onChange }: FieldsGiven): ReactNode {
  const { texts, language } = useContactsTexts()
  const [shown, show] = useState<string>(language)
  const words = texts.contacts.pressLine
  return (
    <>
      <LanguageChoice chosen={shown} onChoose={show} />
      <TextsFields
        label={words.text}
        shown={shown}
        rows={3}
        maxLength={2_000}
        texts={form.texts}
        errors={isFaulty ? { [shown]: words.missing } : {}}
        onChange={(changed) => onChange({ texts: changed })}
      />
      <TextField
        type="datetime-local"
        label={words.embargo}
        hint={words.embargoHint}
        isOptional
        value={form.embargo}
        onChange={(embargo) => onChange({ embargo })}
      />
    </>
  )
}
