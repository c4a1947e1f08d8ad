import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { Confirm } from '../../../design/confirm.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from '../people.module.css'
import type { PasskeyRow } from './passkey-row.ts'

type Given = { readonly passkey: PasskeyRow }

export function PasskeyActions({ passkey }: Given): ReactNode {
  const { texts } = useLanguage()
  const [open, setOpen] = useState<'rename' | 'remove' | undefined>()
  const words = texts.people.account
  const close = (): void => setOpen(undefined)
  return (
    <div className={styles['actions']}>
      <Button size="compact-sm" variant="default" onClick={() => setOpen('rename')}>
        {words.rename}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setOpen('remove')}>
        {words.remove}
      </Button>
      {open === 'rename' ? <Rename passkey={passkey} onClose={close} /> : undefined}
      {open === 'remove' ? <Remove passkey={passkey} onClose={close} /> : undefined}
    </div>
  )
}

type DialogGiven = Given & { readonly onClose: () => void }

function Rename({ passkey, onClose }: DialogGiven): ReactNode {
  const { texts } = useLanguage()
  const change = usePasskeyChange(passkey)
  const [name, setName] = useState(passkey.name)
  const words = texts.people.account
  return (
    <Confirm
      title={words.rename}
      doIt={words.save}
      isReady={name.trim() !== ''}
      onConfirm={() => change('PATCH', { name: name.trim() })}
      onClose={onClose}
    >
      <TextField label={words.passkeyName} maxLength={60} value={name} onChange={setName} />
    </Confirm>
  )
}

function Remove({ passkey, onClose }: DialogGiven): ReactNode {
  const { texts } = useLanguage()
  const change = usePasskeyChange(passkey)
  const words = texts.people.account
  return (
    <Confirm
      title={words.removeTitle(passkey.name)}
      doIt={words.remove}
      isGrave
      onConfirm={() => change('DELETE')}
      onClose={onClose}
    >
      <p>{words.removeMeans}</p>
    </Confirm>
  )
}

function usePasskeyChange({ id }: PasskeyRow): (method: 'PATCH' | 'DELETE', order?: object) => Promise<void> {
  const client = useQueryClient()
  return async (method, order) => {
    await send(method, `/api/passkeys/${encodeURIComponent(id)}`, order)
    await client.invalidateQueries({ queryKey: ['/api/passkeys'] })
  }
}
