import type { LeadTimesAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'

export type LeadTime = LeadTimesAnswer['states'][number]

/** State by state in protocol order: what reached it and when, its own beginning, its first measure. */
export function LeadTimeTable({ states }: { readonly states: readonly LeadTime[] }): ReactNode {
  const { texts } = useThreatsTexts()
  const columns = useColumns()
  return (
    <Table
      caption={texts.leadTime.table}
      columns={columns}
      rows={states}
      keyOf={({ state }) => state}
      isWide
    />
  )
}

function useColumns(): readonly Column<LeadTime>[] {
  const { texts, language } = useThreatsTexts()
  const stateOf = useStateNames()
  const nameOf = useAgencyNames()
  const { columns, days, none } = texts.leadTime
  const inDays = (value: number | undefined): string => (value === undefined ? '–' : days(value))
  return [
    { name: columns.state, head: true, cell: ({ state }) => stateOf(state) },
    {
      name: columns.reached,
      cell: ({ reached }) =>
        reached === undefined ? (
          none.reached
        ) : (
          <>
            <Moment at={reached.at} short /> <ProofMark index={reached.index} />
            <span className={styles['note']}>{nameOf(reached.agency)}</span>
          </>
        ),
    },
    { name: columns.inform, cell: ({ informDays }) => inDays(informDays) },
    { name: columns.onset, cell: ({ onset }) => <Onset onset={onset} /> },
    { name: columns.lead, cell: ({ leadDays }) => <strong>{inDays(leadDays)}</strong> },
    {
      name: columns.measure,
      cell: ({ firstMeasure: measure }) =>
        measure === undefined ? (
          none.measure
        ) : (
          <>
            {dayInWords(language, measure.date)} <ProofMark index={measure.index} />
            <span className={styles['note']}>{measure.what}</span>
          </>
        ),
    },
    { name: columns.act, cell: ({ actDays }) => inDays(actDays) },
    { name: columns.ahead, cell: ({ aheadDays }) => inDays(aheadDays) },
  ]
}

function Onset({ onset }: Pick<LeadTime, 'onset'>): ReactNode {
  const { texts, language } = useThreatsTexts()
  if (onset === undefined) return texts.leadTime.none.onset
  return onset.includes('W') ? onset : dayInWords(language, onset)
}
