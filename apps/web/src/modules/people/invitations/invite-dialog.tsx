import type { InvitationOrder, InvitedAnswer, Role } from '@concert/api'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { Confirm } from '../../../design/confirm.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { RolesChoice } from '../persons/roles-choice.tsx'
import { AgencySelect } from './agency-select.tsx'
import { InvitationLink } from './invitation-link.tsx'

/** Makes an invitation, and shows its link this once. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { texts } = useLanguage()
  const [link, setLink] = useState<string | undefined>()
  const words = texts.people.invitations
  if (link === undefined) return <InviteForm onMade={setLink} onClose={onClose} />
  return (
    <Dialog title={words.made} onClose={onClose}>
      <p>{words.hint}</p>
      <InvitationLink link={link} />
    </Dialog>
  )
}

type Given = { readonly onMade: (link: string) => void; readonly onClose: () => void }

function InviteForm({ onMade, onClose }: Given): ReactNode {
  const { texts } = useLanguage()
  const client = useQueryClient()
  const { agency: own, answer } = useSession()
  const [label, setLabel] = useState('')
  const [roles, setRoles] = useState<readonly Role[]>(['reads', 'drafts'])
  const [agency, setAgency] = useState(own ?? '')
  const words = texts.people.invitations
  const invite = async (): Promise<void> => {
    const named = label.trim()
    const order = {
      agency,
      roles: [...roles],
      ...(named === '' ? {} : { label: named }),
    } satisfies InvitationOrder
    const { link } = await send<InvitedAnswer>('POST', '/api/invitations', order)
    await client.invalidateQueries({ queryKey: ['/api/invitations'] })
    onMade(link)
  }
  return (
    <Confirm
      title={words.invite}
      doIt={words.make}
      isReady={roles.length > 0}
      onConfirm={invite}
      onClose={() => undefined}
      onCancel={onClose}
    >
      {answer?.administersNode === true ? <AgencySelect agency={agency} onChoose={setAgency} /> : undefined}
      <TextField
        label={words.for}
        hint={words.forHint}
        isOptional
        maxLength={200}
        value={label}
        onChange={setLabel}
      />
      <RolesChoice roles={roles} onChoose={setRoles} />
    </Confirm>
  )
}
