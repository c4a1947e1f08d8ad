import type { ProposalSummary } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Empty } from '../../../design/empty.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Moment } from '../../../design/moment.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'
import { SilenceClock } from '../silence/silence-clock.tsx'

type Given = {
  readonly proposals: readonly ProposalSummary[]
  /** Where one looks back, the instant of what is shown. */
  readonly at: string | undefined
}

export function ProposalList({ proposals, at }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const columns = useProposalColumns(at)
  if (proposals.length === 0) return <Empty title={texts.proposals.none} />
  return (
    <Table
      caption={texts.proposals.caption}
      columns={columns}
      rows={proposals}
      keyOf={({ number }) => number}
      isWide
    />
  )
}

function useProposalColumns(at: string | undefined): readonly Column<ProposalSummary>[] {
  const { texts, named } = useProposalsTexts()
  const agencyOf = useAgencyNames()
  const { columns } = texts.proposals
  return [
    {
      name: columns.proposal,
      head: true,
      cell: (proposal) => (
        <>
          <NumberAndVersion proposal={proposal} />
          <Link to="/proposals/$id" params={{ id: String(proposal.number) }}>
            {named(proposal.title)}
          </Link>
        </>
      ),
    },
    {
      name: columns.by,
      cell: ({ author, received }) => (
        <>
          {agencyOf(author)}
          <span className={styles['note']}>
            <Moment at={received} short />
          </span>
        </>
      ),
    },
    { name: columns.standing, cell: (proposal) => <Standing proposal={proposal} at={at} /> },
    { name: columns.asked, cell: (proposal) => <WhatIsAsked proposal={proposal} /> },
    {
      name: columns.readers,
      cell: ({ label, audience }) => <LabelMark label={label} audience={audience.split(' ')} />,
    },
  ]
}

type One = { readonly proposal: ProposalSummary }

function NumberAndVersion({ proposal: { number, version } }: One): ReactNode {
  const { texts, words } = useProposalsTexts()
  return (
    <span className={styles['note']}>
      {texts.proposals.number(words.number(number))} · {texts.proposals.version(words.number(version))}
    </span>
  )
}

function Standing({ proposal, at }: One & Pick<Given, 'at'>): ReactNode {
  const { texts, words } = useProposalsTexts()
  const { standing, since, silence, decision } = proposal
  return (
    <>
      <strong className={styles['standing']} data-standing={standing}>
        {texts.proposals.standings[standing]}
      </strong>
      <span className={styles['note']}>
        {standing === 'silence' && silence !== null ? (
          <>
            <SilenceClock expires={silence.expires} at={at} /> · {texts.proposals.silence.expires}{' '}
            <Moment at={silence.expires} />
          </>
        ) : (
          <Moment at={since} short />
        )}
      </span>
      {decision === null ? undefined : (
        <span className={styles['note']}>
          <Link to="/decisions/$number" params={{ number: String(decision.number) }}>
            {texts.proposals.decisions.number(words.number(decision.number))}
          </Link>
        </span>
      )}
    </>
  )
}

function WhatIsAsked({ proposal: { comments, amendments } }: One): ReactNode {
  const { texts } = useProposalsTexts()
  if (comments + amendments === 0)
    return <span className={styles['soft']}>{texts.proposals.nothingAsked}</span>
  return (
    <>
      {comments === 0 ? undefined : (
        <span className={styles['line']}>{texts.proposals.comments(comments)}</span>
      )}
      {amendments === 0 ? undefined : (
        <span className={styles['line']}>{texts.proposals.amendments(amendments)}</span>
      )}
    </>
  )
}
