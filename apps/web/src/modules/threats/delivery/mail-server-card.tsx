import type { MailServer, MailServerOrder } from '@concert/api'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { Card } from '../../../design/card.tsx'
import { Choices } from '../../../design/choices.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { Facts } from '../../../design/facts.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'
import { formOfServer, isComplete, orderOf, type ServerForm } from './mail-server-form.ts'

type Given = { readonly server: MailServer | undefined }

/** The mail server through which alerts leave this node. */
export function MailServerCard({ server }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const [open, setOpen] = useState<'enter' | 'remove' | undefined>()
  const words = texts.alerts.settings
  const close = (): void => setOpen(undefined)
  return (
    <Card title={words.mailServer}>
      <p className={styles['soft']}>{words.mailServerMeans}</p>
      {server === undefined ? (
        <p>{words.noMailServer}</p>
      ) : (
        <Facts
          facts={[
            { name: words.host, value: `${server.host}:${server.port}` },
            { name: words.security, value: words.securities[server.security] },
            { name: words.from, value: server.from },
          ]}
        />
      )}
      <div>
        <Button variant="default" onClick={() => setOpen('enter')}>
          {words.enterServer}
        </Button>{' '}
        {server === undefined ? undefined : (
          <Button variant="default" onClick={() => setOpen('remove')}>
            {words.removeServer}
          </Button>
        )}
      </div>
      {open === 'enter' ? <ServerDialog server={server} onClose={close} /> : undefined}
      {open === 'remove' ? <RemoveDialog onClose={close} /> : undefined}
    </Card>
  )
}

function RemoveDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { texts } = useThreatsTexts()
  const client = useQueryClient()
  const words = texts.alerts.settings
  const remove = async (): Promise<void> => {
    await send('DELETE', '/api/threats/delivery/smtp')
    await client.invalidateQueries({ queryKey: ['/api/threats/delivery'] })
  }
  return (
    <Confirm title={words.removeServer} doIt={words.remove} isGrave onConfirm={remove} onClose={onClose}>
      <p>{words.removeServerMeans}</p>
    </Confirm>
  )
}

function ServerDialog({ server, onClose }: Given & { readonly onClose: () => void }): ReactNode {
  const { texts } = useThreatsTexts()
  const client = useQueryClient()
  const [form, setForm] = useState<ServerForm>(() => formOfServer(server))
  const words = texts.alerts.settings
  const save = async (): Promise<void> => {
    await send('PUT', '/api/threats/delivery/smtp', orderOf(form) satisfies MailServerOrder)
    await client.invalidateQueries({ queryKey: ['/api/threats/delivery'] })
  }
  const field = (name: 'host' | 'port' | 'user' | 'password' | 'from', hint?: string): ReactNode => (
    <TextField
      label={words[name]}
      hint={hint}
      isOptional={name === 'user' || name === 'password'}
      autoComplete="off"
      value={form[name]}
      onChange={(value) => setForm({ ...form, [name]: value })}
    />
  )
  return (
    <Confirm
      title={words.enterServer}
      doIt={words.save}
      isReady={isComplete(form)}
      onConfirm={save}
      onClose={onClose}
    >
      {field('host')}
      {field('port')}
      <Choices
        legend={words.security}
        isSingle
        options={(['tls', 'starttls', 'none'] as const).map((value) => ({
          value,
          name: words.securities[value],
        }))}
        chosen={[form.security]}
        onChoose={([security]) => setForm({ ...form, security: security ?? 'tls' })}
      />
      {field('user')}
      {field('password', words.passwordHint)}
      {field('from', words.fromHint)}
    </Confirm>
  )
}
