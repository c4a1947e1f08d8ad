import { voices } from '@concert/statement'
import type { ReactNode } from 'react'
import { Field } from '../../../design/field.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { PlaceField } from '../conversation/place-field.tsx'
import { withVoice, type ParagraphFields } from './paragraph-fields.ts'
import type { ParagraphGiven } from './paragraph-given.ts'

/** Whose words they are, what follows from it, and of attributed words, of whom. */
export function VoiceFields({ paragraph, faults, parties, own, onChange }: ParagraphGiven): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.readout
  const { voice, speaker } = paragraph
  return (
    <>
      <Field label={words.voice}>
        {(control) => (
          <select
            {...control}
            value={voice}
            onChange={({ target }) =>
              onChange(
                withVoice(paragraph, target.value as ParagraphFields['voice'], {
                  own,
                  parties: parties.length,
                }),
              )
            }
          >
            {voices.map((one) => (
              <option key={one} value={one}>
                {words.voices[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {voice === 'attributed' ? (
        <PlaceField
          label={words.speaker}
          parties={parties}
          place={speaker}
          without={own}
          isNeeded
          error={faults.includes('speaker') ? words.missing.speaker : undefined}
          onChoose={(place) => onChange({ speaker: place })}
        />
      ) : undefined}
    </>
  )
}
