import type { BriefingIssue } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dayInWords } from '../../design/day-in-words.ts'
import { Empty } from '../../design/empty.tsx'
import { LabelMark } from '../../design/label-mark.tsx'
import { Moment } from '../../design/moment.tsx'
import { ProofMark } from '../../design/proof-mark.tsx'
import { Table, type Column } from '../../design/table.tsx'
import { useBriefingsTexts } from '../../texts/use-briefings-texts.ts'
import styles from './briefings.module.css'
import { saidIn } from '../../design/said-in.ts'

export function IssueList({ issues }: { readonly issues: readonly BriefingIssue[] }): ReactNode {
  const { texts } = useBriefingsTexts()
  const columns = useIssueColumns()
  if (issues.length === 0)
    return (
      <Empty title={texts.briefings.none}>
        <p>{texts.briefings.noneOnEvent}</p>
      </Empty>
    )
  return (
    <Table caption={texts.briefings.caption} columns={columns} rows={issues} keyOf={({ id }) => id} isWide />
  )
}

function useIssueColumns(): readonly Column<BriefingIssue>[] {
  const { texts, language } = useBriefingsTexts()
  const { columns, entries } = texts.briefings
  return [
    { name: columns.issue, head: true, cell: (issue) => <IssueName issue={issue} /> },
    { name: columns.day, cell: ({ date }) => dayInWords(language, date) },
    { name: columns.figures, cell: ({ figuresSize }) => entries(figuresSize) },
    {
      name: columns.issued,
      cell: ({ received, index }) => (
        <>
          <Moment at={received} short /> <ProofMark index={index} />
        </>
      ),
    },
    {
      name: columns.readers,
      cell: ({ label, audience }) => <LabelMark label={label ?? ''} audience={audience.split(' ')} />,
    },
  ]
}

/** A corrected issue leads to the one that stands in its place. */
function IssueName({ issue }: { readonly issue: BriefingIssue }): ReactNode {
  const { texts, words, language } = useBriefingsTexts()
  const { number, titles, correctedBy, corrects } = issue
  const title = saidIn(titles, language)
  return (
    <>
      <Link to="/briefings/$number" params={{ number: String(number) }}>
        {texts.briefings.number(words.number(number))}
      </Link>
      {title === undefined ? undefined : (
        <span className={styles['title']} lang={title.lang} data-corrected={correctedBy !== null}>
          {title.said}
        </span>
      )}
      {corrects === null ? undefined : (
        <span className={styles['note']}>{texts.briefings.corrects(words.number(corrects.number))}</span>
      )}
      {correctedBy === null ? undefined : (
        <Link
          to="/briefings/$number"
          params={{ number: String(correctedBy.number) }}
          className={styles['corrected']}
        >
          {texts.briefings.correctedBy(words.number(correctedBy.number))}
        </Link>
      )}
    </>
  )
}
