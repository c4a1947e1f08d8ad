import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { send } from '../../../api/client.ts'
import { Confirm } from '../../../design/confirm.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Field } from '../../../design/field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'

/** Enters a webhook, and shows its secret this once. */
export function WebhookDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { texts } = useThreatsTexts()
  const [secret, setSecret] = useState<string | undefined>()
  const words = texts.alerts.settings
  if (secret === undefined) return <WebhookForm onMade={setSecret} onClose={onClose} />
  return (
    <Dialog title={words.secret} onClose={onClose}>
      <p>{words.secretMeans}</p>
      <p>
        <code>{secret}</code>
      </p>
    </Dialog>
  )
}

type Given = { readonly onMade: (secret: string) => void; readonly onClose: () => void }

function WebhookForm({ onMade, onClose }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const client = useQueryClient()
  const { agency: own } = useSession()
  const [url, setUrl] = useState('')
  const [agency, setAgency] = useState(own ?? '')
  const words = texts.alerts.settings
  const enter = async (): Promise<void> => {
    const order = { agency, url: url.trim() }
    const { secret } = await send<{ secret: string }>('POST', '/api/threats/delivery/webhooks', order)
    await client.invalidateQueries({ queryKey: ['/api/threats/delivery'] })
    onMade(secret)
  }
  return (
    <Confirm
      title={words.enterWebhook}
      doIt={words.save}
      isReady={url.trim() !== ''}
      onConfirm={enter}
      onClose={() => undefined}
      onCancel={onClose}
    >
      <AgencyField agency={agency} onChoose={setAgency} />
      <TextField label={words.address} hint={words.addressHint} value={url} onChange={setUrl} />
    </Confirm>
  )
}

function AgencyField({
  agency,
  onChoose,
}: {
  readonly agency: string
  readonly onChoose: (agency: string) => void
}): ReactNode {
  const { texts } = useThreatsTexts()
  const { named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/directory'))
  const open = (data?.agencies ?? []).filter(({ closed }) => !closed)
  return (
    <Field label={texts.alerts.settings.agency}>
      {(control) => (
        <select {...control} value={agency} onChange={({ target }) => onChoose(target.value)}>
          {open.map((one) => (
            <option key={one.agency} value={one.agency}>
              {named(one.names)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
