import type { ReactNode } from 'react'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { Clock } from '../../../design/clock.tsx'
import type { Column } from '../../../design/table.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useView } from '../../../view/use-view.ts'
import { AskMissing } from './ask-missing.tsx'
import { AgencyCell } from './agency-cell.tsx'
import type { BoardLine } from './board-lines.ts'
import { dayInWords } from '../../../design/day-in-words.ts'
import { OwnActions } from './own-actions.tsx'
import { rhythmInWords } from './rhythm-in-words.ts'

/** What stands of each agency; whoever may act for one has what can be done beside it. */
export function useBoardColumns(at: string | undefined): readonly Column<BoardLine>[] {
  const { texts, language } = useLanguage()
  const { may, agency, isSecretariat } = useSession()
  const { asOf } = useView()
  const { columns } = texts.overdue
  const facts: readonly Column<BoardLine>[] = [
    { name: columns.agency, head: true, cell: (line) => <AgencyCell line={line} /> },
    { name: columns.rhythm, cell: (line) => rhythmInWords({ language, texts }, line) },
    {
      name: columns.last,
      cell: ({ last }) => (last === undefined ? texts.design.noReport : <Last last={last} />),
    },
    { name: columns.covers, cell: ({ last }) => dayInWords(language, last?.covers) },
    {
      name: columns.next,
      cell: ({ nextDue }) => (nextDue === undefined ? texts.overdue.notDue : <Clock due={nextDue} at={at} />),
    },
    {
      name: columns.overdue,
      cell: (line) =>
        line.overdueSince === undefined ? texts.overdue.inTime : <Clock due={line.overdueSince} at={at} />,
    },
  ]
  if (asOf !== undefined || !may('drafts')) return facts
  const actionsFor = (line: BoardLine): ReactNode => {
    if (line.agency === agency) return <OwnActions line={line} />
    return isSecretariat ? <AskMissing lines={[line]} /> : undefined
  }
  return [...facts, { name: texts.design.actions, quiet: true, cell: actionsFor }]
}

function Last({ last }: { readonly last: NonNullable<BoardLine['last']> }) {
  return (
    <>
      <Moment at={last.received} short /> <ProofMark index={last.index} />
    </>
  )
}
