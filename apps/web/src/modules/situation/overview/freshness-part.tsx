import type { OverviewAnswer } from '@concert/api'
import { dayNumber } from '@concert/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Clock } from '../../../design/clock.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { Situation } from './use-situation.ts'
import styles from './freshness-part.module.css'

type State = OverviewAnswer['states'][number]
type Row = { readonly state: State; readonly line: State['board'][number] | undefined }

/** Of every state: what came last, how far it reaches, and when the next is due or since when it is missing. */
export function FreshnessPart({ situation }: { readonly situation: Situation }): ReactNode {
  const { texts } = useLanguage()
  const { states } = situation.overview
  const columns = useColumns(situation)
  return (
    <Card title={texts.situation.freshness.title}>
      {[...new Set(states.map(({ role }) => role))].map((role) => (
        <Table
          key={role}
          caption={texts.situation.roles[role]}
          isCaptionShown
          isEven
          columns={columns}
          rows={states.filter((state) => state.role === role).flatMap(rowsOf)}
          keyOf={({ state, line }) => `${state.state} ${line?.agency ?? ''}`}
        />
      ))}
    </Card>
  )
}

function rowsOf(state: State): readonly Row[] {
  return state.board.length === 0
    ? [{ state, line: undefined }]
    : state.board.map((line) => ({ state, line }))
}

function useColumns({ asOf, overview }: Situation): readonly Column<Row>[] {
  const { texts, formats } = useLanguage()
  const { state, last, covers, next, never, noRhythm } = texts.situation.freshness
  return [
    { name: state, head: true, cell: (row) => <Who {...row} /> },
    {
      name: last,
      cell: ({ line }) =>
        line?.last === undefined ? (
          never
        ) : (
          <>
            <Moment at={line.last.received} short /> <ProofMark index={line.last.index} />
          </>
        ),
    },
    {
      name: covers,
      cell: ({ line }) => {
        const day = line?.last?.covers === undefined ? undefined : dayNumber(line.last.covers)
        return day === undefined ? '' : formats.middleDate(day)
      },
    },
    {
      name: next,
      cell: ({ line }) => {
        const due = line?.overdueSince ?? line?.nextDue
        return due === undefined ? (
          noRhythm
        ) : (
          <Clock due={due} at={asOf === undefined ? undefined : overview.now} />
        )
      },
    },
  ]
}

function Who({ state, line }: Row): ReactNode {
  const { named } = useLanguage()
  const nameOf = useAgencyNames()
  return (
    <span className={styles['who']}>
      <Link to="/states/$state" params={{ state: state.state }}>
        {named(state.names)}
      </Link>
      {line === undefined ? undefined : <span className={styles['agency']}>{nameOf(line.agency)}</span>}
    </span>
  )
}
