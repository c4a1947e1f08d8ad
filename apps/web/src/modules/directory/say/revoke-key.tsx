import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { isInForce, type Key } from '../directory-lists.ts'
import { formatFingerprint } from '../format-fingerprint.ts'
import { OpeningButton } from './opening-button.tsx'
import { reasons, revocationContent, type Reason, type RevocationForm } from './revocation-form.ts'
import { SayDialog } from './say-dialog.tsx'

const first: RevocationForm = { reason: 'retired', since: '', note: '' }

/** Ends a key for good, with the reason; of one that was in other hands, with the time since when. */
export function RevokeKey({ of: key }: { readonly of: Key }): ReactNode {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const words = texts.directory.keys.actions
  return (
    <OpeningButton name={words.revoke} about={formatFingerprint(key.keyid)} isOffered={isInForce(key)}>
      {(onClose) => (
        <SayDialog<RevocationForm>
          title={words.revokeTitle(nameOf(key.agency))}
          means={words.revokeMeans}
          first={first}
          content={(form, lang) => revocationContent(key, form, lang)}
          fields={(form, onChange) => <Fields form={form} onChange={onChange} />}
          onClose={onClose}
        />
      )}
    </OpeningButton>
  )
}

type FieldsGiven = {
  readonly form: RevocationForm
  readonly onChange: (changes: Partial<RevocationForm>) => void
}

function Fields({ form, onChange }: FieldsGiven): ReactNode {
  const { texts } = useLanguage()
  const { keys } = texts.directory
  return (
    <>
      <Choices<Reason>
        legend={keys.actions.reason}
        isSingle
        options={reasons.map((value) => ({ value, name: keys.reasons[value] }))}
        chosen={[form.reason]}
        onChoose={([reason]) => onChange({ reason: reason ?? 'retired' })}
      />
      {form.reason === 'compromised' ? (
        <TextField
          label={keys.actions.since}
          isOptional
          type="datetime-local"
          value={form.since}
          onChange={(since) => onChange({ since })}
        />
      ) : undefined}
      <TextField
        label={keys.actions.note}
        isOptional
        rows={2}
        maxLength={2_000}
        value={form.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  )
}
