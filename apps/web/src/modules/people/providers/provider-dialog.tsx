import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { Choices } from '../../../design/choices.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { NamesField } from '../../../design/names-field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { AgencySelect } from '../invitations/agency-select.tsx'
import { formOfProvider, isComplete, orderOf, type ProviderForm, type ProviderRow } from './provider-form.ts'

type Given = { readonly provider?: ProviderRow; readonly onClose: () => void }

/** Enters an agency's provider, or enters it anew; the secret is written each time, since nothing shows it. */
export function ProviderDialog({ provider, onClose }: Given): ReactNode {
  const { texts } = useLanguage()
  const client = useQueryClient()
  const { agency } = useSession()
  const [form, setForm] = useState(() => formOfProvider(provider, agency ?? ''))
  const words = texts.people.providers
  const save = async (): Promise<void> => {
    await send('PUT', '/api/providers', orderOf(form, provider))
    await client.invalidateQueries({ queryKey: ['/api/providers'] })
    await client.invalidateQueries({ queryKey: ['/api/session'] })
  }
  return (
    <Confirm
      title={words.enter}
      doIt={words.save}
      isReady={isComplete(form)}
      onConfirm={save}
      onClose={onClose}
    >
      <Fields
        form={form}
        isNew={provider === undefined}
        onChange={(changes) => setForm({ ...form, ...changes })}
      />
    </Confirm>
  )
}

type FieldsGiven = {
  readonly form: ProviderForm
  readonly isNew: boolean
  readonly onChange: (changes: Partial<ProviderForm>) => void
}

function Fields({ form, isNew, onChange }: FieldsGiven): ReactNode {
  const { texts } = useLanguage()
  const words = texts.people.providers
  return (
    <>
      <AgencySelect agency={form.agency} onChoose={(agency) => onChange({ agency })} />
      {isNew ? (
        <TextField label={words.id} hint={words.idHint} value={form.id} onChange={(id) => onChange({ id })} />
      ) : undefined}
      <NamesField legend={words.names} names={form.names} onChange={(names) => onChange({ names })} />
      <TextField
        label={words.issuer}
        hint={words.issuerHint}
        value={form.issuer}
        onChange={(issuer) => onChange({ issuer })}
      />
      <TextField
        label={words.clientId}
        value={form.clientId}
        onChange={(clientId) => onChange({ clientId })}
      />
      <TextField
        label={words.clientSecret}
        hint={words.clientSecretHint}
        autoComplete="off"
        value={form.clientSecret}
        onChange={(clientSecret) => onChange({ clientSecret })}
      />
      <Choices
        legend={words.claim}
        isSingle
        options={(['email', 'sub'] as const).map((value) => ({ value, name: words.claims[value] }))}
        chosen={[form.claim]}
        onChoose={([claim]) => onChange({ claim: claim ?? 'email' })}
      />
    </>
  )
}
