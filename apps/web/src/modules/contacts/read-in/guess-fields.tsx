import { contactMedia } from '@concert/statement'
import type { ReactNode } from 'react'
import { Field } from '../../../design/field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useReadInTexts } from '../../../texts/use-read-in-texts.ts'
import { AgencySelect } from '../conversation/agency-select.tsx'
import type { Guess, GuessOf, Medium } from './guess.ts'
import { ParagraphGuessFields } from './paragraph-guess-fields.tsx'
import type { GuessGiven } from './guess-given.ts'
import { changed } from './changed-guess.ts'

/** What was guessed, to be changed. */
export function GuessFields({ guess, reading, parties, onChange }: GuessGiven): ReactNode {
  const { texts } = useReadInTexts()
  const words = texts.contacts
  const lang = reading.language.value
  switch (guess.field) {
    case 'date':
      return (
        <TextField
          type="date"
          label={words.date}
          value={guess.value}
          onChange={(value) => onChange(changed(guess, value))}
        />
      )
    case 'medium':
      return <MediumField guess={guess} onChange={onChange} />
    case 'party':
      return <PartyFields guess={guess} lang={lang} onChange={onChange} />
    case 'topic':
      return (
        <TextField
          label={words.topics}
          maxLength={300}
          lang={lang}
          value={guess.value}
          onChange={(value) => onChange(changed(guess, value))}
        />
      )
    case 'paragraph':
      return <ParagraphGuessFields {...{ guess, reading, parties: parties ?? [], onChange }} />
    default:
      return <p>{reading.parties[guess.value]?.value.office}</p>
  }
}

type Part<F extends Guess['field']> = {
  readonly guess: GuessOf<F>
  readonly onChange: (guess: Guess) => void
}

function MediumField({ guess, onChange }: Part<'medium'>): ReactNode {
  const { texts } = useReadInTexts()
  return (
    <Field label={texts.contacts.compose.medium}>
      {(control) => (
        <select
          {...control}
          value={guess.value}
          onChange={({ target }) => onChange(changed(guess, target.value as Medium))}
        >
          {contactMedia.map((medium) => (
            <option key={medium} value={medium}>
              {texts.contacts.media[medium]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function PartyFields({ guess, lang, onChange }: Part<'party'> & { readonly lang: string }): ReactNode {
  const { texts } = useReadInTexts()
  const { compose } = texts.contacts
  const change = (changes: Partial<GuessOf<'party'>['value']>): void =>
    onChange(changed(guess, { ...guess.value, ...changes }))
  return (
    <>
      <TextField
        label={compose.office}
        hint={compose.officeHint}
        maxLength={300}
        lang={lang}
        value={guess.value.office}
        onChange={(office) => change({ office })}
      />
      <Field label={compose.agency}>
        {(control) => (
          <AgencySelect
            control={control}
            agency={guess.value.agency}
            onChoose={(agency) => change({ agency })}
          />
        )}
      </Field>
      {guess.value.agency === '' ? (
        <TextField
          label={compose.partyName}
          maxLength={300}
          lang={lang}
          value={guess.value.name}
          onChange={(name) => change({ name })}
        />
      ) : undefined}
    </>
  )
}
