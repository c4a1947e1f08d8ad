import type { ReactNode } from 'react'
import { Field } from '../../../design/field.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { usePartyNames, type NamedParty } from '../use-party-names.ts'

type Given = {
  readonly label: string
  readonly parties: readonly NamedParty[]
  /** Which of the parties, from 0. */
  readonly place: number | undefined
  readonly onChoose: (place: number | undefined) => void
  readonly error?: string | undefined
  readonly isNeeded?: boolean
  /** A party that cannot be chosen. */
  readonly without?: number
}

/** One of the parties, or nobody. */
export function PlaceField({
  label,
  parties,
  place,
  onChoose,
  error,
  isNeeded = false,
  without,
}: Given): ReactNode {
  const { texts, words } = useContactsTexts()
  const nameOf = usePartyNames()
  return (
    <Field label={label} isOptional={!isNeeded} error={error}>
      {(control) => (
        <select
          {...control}
          value={place ?? ''}
          onChange={({ target }) => onChoose(target.value === '' ? undefined : Number(target.value))}
        >
          <option value="">{texts.contacts.nobody}</option>
          {parties.map((party, at) =>
            at === without ? undefined : (
              // A party is nothing but its place.
              <option key={at} value={at}>
                {nameOf(party) || texts.contacts.compose.party(words.number(at + 1))}
              </option>
            ),
          )}
        </select>
      )}
    </Field>
  )
}
