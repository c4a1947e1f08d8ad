import type { InvitationsAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { Table } from '../../../design/table.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from '../people.module.css'
import { InviteDialog } from './invite-dialog.tsx'
import { useInvitationColumns } from './use-invitation-columns.tsx'

/** How persons come to the agency: by a link that an administrator makes. */
export function InvitationsCard(): ReactNode {
  const { texts } = useLanguage()
  const query = useQuery(answerQuery('/api/invitations'))
  const [isOpen, setOpen] = useState(false)
  const words = texts.people.invitations
  return (
    <Card title={words.title}>
      <p className={styles['soft']}>{words.hint}</p>
      <Asked query={query}>{({ invitations }) => <Invitations invitations={invitations} />}</Asked>
      <div>
        <Button onClick={() => setOpen(true)}>{words.invite}</Button>
      </div>
      {isOpen ? <InviteDialog onClose={() => setOpen(false)} /> : undefined}
    </Card>
  )
}

function Invitations({ invitations }: InvitationsAnswer): ReactNode {
  const { texts } = useLanguage()
  const columns = useInvitationColumns()
  const words = texts.people.invitations
  if (invitations.length === 0) return <p>{words.none}</p>
  return <Table caption={words.title} columns={columns} rows={invitations} keyOf={({ id }) => id} isWide />
}
