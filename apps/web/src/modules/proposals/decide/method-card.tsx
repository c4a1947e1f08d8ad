import type { Proposal, ProposalMethod } from '@concert/api'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Moment } from '../../../design/moment.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Act } from '../act.tsx'
import styles from '../proposals.module.css'
import { useParties } from '../use-parties.ts'
import { useWriting } from '../use-writing.ts'
import { MethodComposer } from './method-composer.tsx'

type Given = { readonly proposal: Proposal }

/** Which member states agree that this is decided by silence, in protocol order. */
export function MethodCard({ proposal }: Given): ReactNode {
  const { texts, words } = useProposalsTexts()
  const { isMember, state } = useWriting()
  const own = texts.proposals.method
  const { method, standing } = proposal
  const agreed = method.filter((one) => one.standing === 'consents').length
  const isOpen = standing === 'open' || standing === 'broken'
  return (
    <Card title={own.title}>
      <p className={styles['soft']}>{own.means}</p>
      <p>{own.count(words.number(agreed), words.number(method.length))}</p>
      <Table
        caption={own.caption}
        columns={useMethodColumns()}
        rows={method}
        keyOf={(one) => one.state}
        isMine={(one) => one.state === state}
        isClose
      />
      {isMember && isOpen ? (
        <Act name={own.say}>{(close) => <MethodComposer proposal={proposal} onCancel={close} />}</Act>
      ) : undefined}
    </Card>
  )
}

function useMethodColumns(): readonly Column<ProposalMethod>[] {
  const { texts } = useProposalsTexts()
  const { nameOf } = useParties()
  const own = texts.proposals.method
  return [
    { name: own.state, head: true, cell: ({ state }) => nameOf(state) },
    {
      name: own.standing,
      cell: ({ standing, scope, reason }) => (
        <>
          {own.standings[standing]}
          {scope === null ? undefined : <span className={styles['note']}>{own.scopes[scope]}</span>}
          {reason === null ? undefined : <span className={styles['note']}>{reason}</span>}
        </>
      ),
    },
    {
      name: own.since,
      cell: ({ received }) => (received === null ? '–' : <Moment at={received} short />),
    },
  ]
}
