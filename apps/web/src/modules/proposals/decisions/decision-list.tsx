import type { Decision } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Empty } from '../../../design/empty.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'

export function DecisionList({ decisions }: { readonly decisions: readonly Decision[] }): ReactNode {
  const { texts } = useProposalsTexts()
  const columns = useDecisionColumns()
  if (decisions.length === 0) return <Empty title={texts.proposals.decisions.none} />
  return (
    <Table
      caption={texts.proposals.decisions.caption}
      columns={columns}
      rows={decisions}
      keyOf={({ number }) => number}
      isWide
    />
  )
}

function useDecisionColumns(): readonly Column<Decision>[] {
  const { texts, words, named, language } = useProposalsTexts()
  const own = texts.proposals.decisions
  const { columns } = own
  return [
    {
      name: columns.decision,
      head: true,
      cell: ({ number, title }) => (
        <>
          <span className={styles['note']}>{own.number(words.number(number))}</span>
          <Link to="/decisions/$number" params={{ number: String(number) }}>
            {named(title)}
          </Link>
        </>
      ),
    },
    { name: columns.date, cell: ({ date }) => dayInWords(language, date) },
    { name: columns.way, cell: ({ way }) => (way === null ? '–' : own.ways[way]) },
    {
      name: columns.parties,
      cell: ({ participation }) =>
        own.takingPart(participation.filter(({ standing }) => standing === 'takes-part').length),
    },
    {
      name: columns.readers,
      cell: ({ label, audience }) => <LabelMark label={label} audience={audience.split(' ')} />,
    },
  ]
}
