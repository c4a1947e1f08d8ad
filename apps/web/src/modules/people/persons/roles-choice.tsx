import type { Role } from '@concert/api'
import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { chooseRoles, withIncluded } from './choose-roles.ts'

type Given = { readonly roles: readonly Role[]; readonly onChoose: (roles: readonly Role[]) => void }

const all: readonly Role[] = ['reads', 'drafts', 'signs', 'administers']

/** Chooses what somebody may do; what a role includes is chosen with it, in sight. */
export function RolesChoice({ roles, onChoose }: Given): ReactNode {
  const { texts } = useLanguage()
  const words = texts.people
  return (
    <Choices
      legend={words.people.roles}
      error={roles.length === 0 ? words.invitations.noRole : undefined}
      options={all.map((role) => ({ value: role, name: words.roles[role], hint: words.rolesMean[role] }))}
      chosen={withIncluded(roles)}
      onChoose={(chosen) => onChoose(chooseRoles(withIncluded(roles), chosen))}
    />
  )
}
