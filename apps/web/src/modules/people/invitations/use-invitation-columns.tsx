import type { InvitationsAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { Moment } from '../../../design/moment.tsx'
import { Fault } from '../../../design/fault.tsx'
import type { Column } from '../../../design/table.tsx'
import { useDoing } from '../../../design/use-doing.ts'
import { useLanguage } from '../../../language/language-provider.tsx'

type Invitation = InvitationsAnswer['invitations'][number]

export function useInvitationColumns(): readonly Column<Invitation>[] {
  const { texts } = useLanguage()
  const words = texts.people.invitations
  return [
    { name: words.for, head: true, cell: ({ label }) => label ?? '–' },
    {
      name: texts.people.people.roles,
      cell: ({ roles }) => roles.map((role) => texts.people.roles[role]).join(', '),
    },
    { name: words.state, cell: ({ status }) => words.status[status] },
    { name: words.by, cell: ({ by }) => by },
    { name: words.expires, cell: ({ expires }) => <Moment at={expires} /> },
    {
      name: texts.design.actions,
      quiet: true,
      end: true,
      cell: (invitation) => (invitation.status === 'open' ? <Revoke invitation={invitation} /> : undefined),
    },
  ]
}

function Revoke({ invitation: { id, label, agency } }: { readonly invitation: Invitation }): ReactNode {
  const { texts } = useLanguage()
  const client = useQueryClient()
  const { isDoing, error, run } = useDoing()
  const words = texts.people.invitations
  const revoke = async (): Promise<void> => {
    await send('DELETE', `/api/invitations/${id}?agency=${agency}`)
    await client.invalidateQueries({ queryKey: ['/api/invitations'] })
  }
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={isDoing}
        aria-label={`${words.revoke}: ${label ?? id}`}
        onClick={() => void run(revoke)}
      >
        {words.revoke}
      </Button>
      {error === undefined ? undefined : <Fault error={error} />}
    </>
  )
}
