import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { EventShown } from './event-shown.ts'
import { useEventOverview, type Overview } from './use-event-overview.ts'

type State = Overview['states'][number]

/** Which states report on the event, since when they last did, and of which figures are compiled. */
export function ReportingStatesPart(given: EventShown): ReactNode {
  const { texts } = useLanguage()
  const query = useEventOverview(given)
  const columns = useColumns(given.event.event)
  return (
    <Card title={texts.event.states.title}>
      <Asked query={query} lines={8}>
        {({ states }) => (
          <>
            <p>{texts.event.states.count(states.filter(hasReported).length, states.length)}</p>
            <Table
              isClose
              caption={texts.event.states.title}
              columns={columns}
              rows={states}
              keyOf={({ state }) => state}
            />
          </>
        )}
      </Asked>
    </Card>
  )
}

function hasReported({ lastReport }: State): boolean {
  return lastReport !== undefined
}

function useColumns(event: string): readonly Column<State>[] {
  const { texts, named, language } = useLanguage()
  const nameOf = useAgencyNames()
  const { state, role, figures, last, covers, own, compiled, none, never } = texts.event.states
  return [
    {
      name: state,
      head: true,
      cell: (row) => (
        <Link to="/states/$state" params={{ state: row.state }} search={(before) => ({ ...before, event })}>
          {named(row.names)}
        </Link>
      ),
    },
    { name: role, cell: (row) => texts.codes.roles[row.role] },
    {
      name: figures,
      cell: ({ lines }) =>
        lines.length === 0 ? none : lines.some((line) => line.own) ? own : compiled(nameOf(lines[0]!.agency)),
    },
    {
      name: last,
      cell: ({ lastReport }) =>
        lastReport === undefined ? (
          never
        ) : (
          <>
            <Moment at={lastReport.received} short /> <ProofMark index={lastReport.index} />
          </>
        ),
    },
    { name: covers, cell: ({ lastReport }) => dayInWords(language, lastReport?.covers) },
  ]
}
