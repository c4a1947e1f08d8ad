import type { RegistrationOrder } from '@concert/api'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useDoing } from '../../../design/use-doing.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { goOnAt } from '../../../session/change-session.ts'
import { PasskeyError } from '../passkeys/passkey-error.tsx'
import { PasskeyHindrance, usePasskeyHindrance } from '../passkeys/passkey-hindrance.tsx'
import { registerPasskey } from '../passkeys/passkey-steps.ts'
import styles from '../people.module.css'

type Given = { readonly order: Pick<RegistrationOrder, 'invitation' | 'code'> }

/** A new person gives a name and makes a passkey on this device; with it the invitation is used up. */
export function RegisterNewcomer({ order }: Given): ReactNode {
  const { texts, language } = useLanguage()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const { isDoing, error, run } = useDoing()
  const hindrance = usePasskeyHindrance()
  const words = texts.people.invitation
  const register = async (): Promise<void> => {
    const given = email.trim() === '' ? {} : { email: email.trim() }
    await registerPasskey({ ...order, ...given, name: name.trim(), language })
    await goOnAt('/workspace/')
  }
  return (
    <Card>
      <p className={styles['soft']}>{texts.people.signIn.passkey.hint}</p>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void run(register)
        }}
      >
        <TextField
          label={words.name}
          hint={words.nameHint}
          autoComplete="name"
          maxLength={100}
          value={name}
          onChange={setName}
        />
        <TextField
          label={words.email}
          isOptional
          type="email"
          autoComplete="email"
          maxLength={254}
          value={email}
          onChange={setEmail}
        />
        <PasskeyHindrance />
        <PasskeyError error={error} />
        <div>
          <Button type="submit" loading={isDoing} disabled={hindrance !== undefined || name.trim() === ''}>
            {words.register}
          </Button>
        </div>
      </form>
    </Card>
  )
}
