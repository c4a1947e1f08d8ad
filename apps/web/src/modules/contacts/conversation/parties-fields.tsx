import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Field } from '../../../design/field.tsx'
import { TextsFields } from '../../../design/texts-fields.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import styles from '../contacts.module.css'
import type { FieldsGiven } from '../fields-given.ts'
import { AgencySelect } from './agency-select.tsx'
import { noParty, type ConversationFields, type PartyFields } from './conversation-fields.ts'
import { PlaceField } from './place-field.tsx'

type Given = FieldsGiven<ConversationFields> & { readonly onRemove: (at: number) => void }

/** Who spoke, by office; who asked for it and who was in the chair. */
export function PartiesFields(given: Given): ReactNode {
  const { form, faults, onChange, onRemove } = given
  const { texts } = useContactsTexts()
  const words = texts.contacts
  const { parties, requestedBy, chair } = form
  return (
    <fieldset className={styles['group']}>
      <legend>{words.compose.who}</legend>
      <p className={styles['note']}>{words.compose.officeHint}</p>
      {faults.includes('parties') ? (
        <p className={styles['error']}>{words.compose.missing.parties}</p>
      ) : undefined}
      {parties.map((party, at) => (
        <OneParty
          // A party is nothing but its place.
          key={at}
          {...given}
          party={party}
          at={at}
          onWrite={(changes) => onChange({ parties: parties.with(at, { ...party, ...changes }) })}
          onRemove={parties.length > 2 ? () => onRemove(at) : undefined}
        />
      ))}
      <div>
        <Button variant="default" size="xs" onClick={() => onChange({ parties: [...parties, noParty] })}>
          {words.compose.addParty}
        </Button>
      </div>
      <div className={styles['row']}>
        <PlaceField
          label={words.requestedBy}
          parties={parties}
          place={requestedBy}
          onChoose={(place) => onChange({ requestedBy: place })}
        />
        <PlaceField
          label={words.chair}
          parties={parties}
          place={chair}
          onChoose={(place) => onChange({ chair: place })}
        />
      </div>
    </fieldset>
  )
}

type PartyGiven = Pick<Given, 'faults' | 'shown'> & {
  readonly party: PartyFields
  readonly at: number
  readonly onWrite: (changes: Partial<PartyFields>) => void
  readonly onRemove: (() => void) | undefined
}

function OneParty({ party, at, faults, shown, onWrite, onRemove }: PartyGiven): ReactNode {
  const { texts, words: numbers } = useContactsTexts()
  const words = texts.contacts.compose
  const name = words.party(numbers.number(at + 1))
  const faultOf = (field: 'agency' | 'names' | 'office'): string | undefined =>
    faults.includes(`parties.${at}.${field}`) ? words.missing[field] : undefined
  return (
    <fieldset className={styles['item']}>
      <legend>{name}</legend>
      <div className={styles['line']}>
        <Field label={words.agency} error={faultOf('agency')}>
          {(control) => (
            <AgencySelect
              control={control}
              agency={party.agency}
              onChoose={(agency) => onWrite({ agency })}
            />
          )}
        </Field>
        {onRemove === undefined ? undefined : (
          <Button variant="default" size="xs" onClick={onRemove}>
            {words.remove(name)}
          </Button>
        )}
      </div>
      {party.agency === '' ? (
        <TextsFields
          label={words.partyName}
          shown={shown}
          texts={party.names}
          maxLength={300}
          errors={{ en: faultOf('names') }}
          onChange={(names) => onWrite({ names })}
        />
      ) : undefined}
      <TextsFields
        label={words.office}
        shown={shown}
        texts={party.office}
        maxLength={300}
        errors={{ en: faultOf('office') }}
        onChange={(office) => onWrite({ office })}
      />
    </fieldset>
  )
}
