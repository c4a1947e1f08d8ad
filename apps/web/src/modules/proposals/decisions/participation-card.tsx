import type { Decision } from '@concert/api'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Moment } from '../../../design/moment.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Act } from '../act.tsx'
import styles from '../proposals.module.css'
import { useParties } from '../use-parties.ts'
import { useWriting } from '../use-writing.ts'
import { ParticipationComposer } from './participation-composer.tsx'

type Given = { readonly decision: Decision }
type Row = Decision['participation'][number]

/** Which states take part, now or later: none stops another. */
export function ParticipationCard({ decision }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const { canWrite, state } = useWriting()
  const own = texts.proposals.participation
  const isParty = decision.participation.some((one) => one.state === state)
  return (
    <Card title={own.title}>
      <p className={styles['soft']}>{own.means}</p>
      <Table
        caption={own.caption}
        columns={useParticipationColumns()}
        rows={decision.participation}
        keyOf={(one) => one.state}
        isMine={(one) => one.state === state}
        isClose
      />
      {canWrite && isParty && state !== undefined ? (
        <Act name={own.say}>
          {(close) => <ParticipationComposer decision={decision} state={state} onCancel={close} />}
        </Act>
      ) : undefined}
    </Card>
  )
}

function useParticipationColumns(): readonly Column<Row>[] {
  const { texts } = useProposalsTexts()
  const { nameOf } = useParties()
  const own = texts.proposals.participation
  return [
    {
      name: own.state,
      head: true,
      cell: ({ state, role }) => (
        <>
          {nameOf(state)}
          <span className={styles['note']}>{own.roles[role]}</span>
        </>
      ),
    },
    {
      name: own.standing,
      cell: ({ standing, reason }) => (
        <>
          {own.standings[standing]}
          {reason === null ? undefined : <span className={styles['note']}>{reason}</span>}
        </>
      ),
    },
    { name: own.since, cell: ({ since }) => (since === null ? '–' : <Moment at={since} short />) },
  ]
}
