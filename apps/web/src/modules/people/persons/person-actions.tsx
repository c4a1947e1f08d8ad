import type { Role } from '@concert/api'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { Confirm } from '../../../design/confirm.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from '../people.module.css'
import { RolesChoice } from './roles-choice.tsx'
import type { PersonRow } from './person-row.ts'

type Given = { readonly person: PersonRow }

/** What an administrator of the agency can do about a colleague. */
export function PersonActions({ person }: Given): ReactNode {
  const { texts } = useLanguage()
  const [open, setOpen] = useState<'change' | 'withdraw' | undefined>()
  const words = texts.people.people
  const close = (): void => setOpen(undefined)
  return (
    <div className={styles['actions']}>
      <Button size="compact-sm" variant="default" onClick={() => setOpen('change')}>
        {words.change}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setOpen('withdraw')}>
        {words.withdraw}
      </Button>
      {open === 'change' ? <ChangeRoles person={person} onClose={close} /> : undefined}
      {open === 'withdraw' ? <Withdraw person={person} onClose={close} /> : undefined}
    </div>
  )
}

type DialogGiven = Given & { readonly onClose: () => void }

function ChangeRoles({ person, onClose }: DialogGiven): ReactNode {
  const { texts } = useLanguage()
  const change = usePersonChange(person)
  const [roles, setRoles] = useState<readonly Role[]>(person.roles)
  const words = texts.people.people
  return (
    <Confirm
      title={words.changeTitle(person.name)}
      doIt={words.change}
      isReady={roles.length > 0}
      onConfirm={() => change('PATCH', { roles })}
      onClose={onClose}
    >
      <RolesChoice roles={roles} onChoose={setRoles} />
      <p className={styles['soft']}>{words.changeMeans}</p>
    </Confirm>
  )
}

function Withdraw({ person, onClose }: DialogGiven): ReactNode {
  const { texts } = useLanguage()
  const change = usePersonChange(person)
  const words = texts.people.people
  return (
    <Confirm
      title={words.withdrawTitle(person.name)}
      doIt={words.withdraw}
      isGrave
      onConfirm={() => change('DELETE')}
      onClose={onClose}
    >
      <p>{words.withdrawMeans}</p>
    </Confirm>
  )
}

function usePersonChange({ id }: PersonRow): (method: 'PATCH' | 'DELETE', order?: object) => Promise<void> {
  const client = useQueryClient()
  return async (method, order) => {
    await send(method, `/api/people/${encodeURIComponent(id)}`, order)
    await client.invalidateQueries({ queryKey: ['/api/people'] })
  }
}
