import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { Confirm } from '../../../design/confirm.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from '../people.module.css'
import { ProviderDialog } from './provider-dialog.tsx'
import type { ProviderRow } from './provider-form.ts'

export function ProviderActions({ provider }: { readonly provider: ProviderRow }): ReactNode {
  const { texts, named } = useLanguage()
  const client = useQueryClient()
  const [open, setOpen] = useState<'change' | 'remove' | undefined>()
  const words = texts.people.providers
  const close = (): void => setOpen(undefined)
  const remove = async (): Promise<void> => {
    await send('DELETE', `/api/providers/${provider.id}`)
    await client.invalidateQueries({ queryKey: ['/api/providers'] })
  }
  return (
    <div className={styles['actions']}>
      <Button size="compact-sm" variant="default" onClick={() => setOpen('change')}>
        {words.change}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setOpen('remove')}>
        {words.remove}
      </Button>
      {open === 'change' ? <ProviderDialog provider={provider} onClose={close} /> : undefined}
      {open === 'remove' ? (
        <Confirm
          title={words.removeTitle(named(provider.names))}
          doIt={words.remove}
          isGrave
          onConfirm={remove}
          onClose={close}
        >
          <p>{words.removeMeans}</p>
        </Confirm>
      ) : undefined}
    </div>
  )
}
