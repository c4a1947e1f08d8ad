import type { Proposal } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { Moment } from '../../design/moment.tsx'
import { useProposalsTexts } from '../../texts/use-proposals-texts.ts'
import { Act } from './act.tsx'
import { AdoptComposer } from './decide/adopt-composer.tsx'
import { basisOf } from './decide/decision-contents.ts'
import { MeetingComposer } from './decide/meeting-composer.tsx'
import { MeetingFacts } from './decide/meeting-facts.tsx'
import { PositionList } from './decide/position-list.tsx'
import styles from './proposals.module.css'
import { BreakList } from './silence/break-list.tsx'
import { Breaking } from './silence/breaking.tsx'
import { RunningSilence } from './silence/running-silence.tsx'
import { SilenceDetails } from './silence/silence-details.tsx'
import { SilenceOpening } from './silence/silence-opening.tsx'
import { useWriting } from './use-writing.ts'
import { WithdrawComposer } from './decide/withdraw-composer.tsx'

type Given = {
  readonly proposal: Proposal
  readonly nextDecision: number | undefined
  readonly at: string | undefined
}

/** What stands of the proposal, first of all; and what follows from it, for whoever may do it. */
export function StandingCard(given: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const { standing, since } = given.proposal
  return (
    <Card
      title={texts.proposals.standings[standing]}
      side={
        <span className={styles['soft']}>
          <Moment at={since} />
        </span>
      }
    >
      {/* A break that arrives while the page is open is told to whoever reads by ear. */}
      <div role="status" className={styles['stack']}>
        <WhatStands {...given} />
      </div>
      <WhatFollows {...given} />
    </Card>
  )
}

function WhatStands({ proposal }: Given): ReactNode {
  const { texts, words } = useProposalsTexts()
  const { standing, silences, consensus, withdrawal, decision } = proposal
  const last = silences.at(-1)
  switch (standing) {
    case 'broken':
      return last === undefined ? undefined : <BreakList silence={last} proposal={proposal} />
    case 'passed':
      return <p>{texts.proposals.adopt.passed}</p>
    case 'agreed':
      return consensus === null ? undefined : <MeetingFacts consensus={consensus} />
    case 'withdrawn':
      return withdrawal === null ? undefined : (
        <p lang={withdrawal.lang ?? undefined} className={styles['prose']}>
          {withdrawal.reason}
        </p>
      )
    case 'adopted':
      return decision === null ? undefined : (
        <p>
          {texts.proposals.adopt.adopted}{' '}
          <Link to="/decisions/$number" params={{ number: String(decision.number) }}>
            {texts.proposals.decisions.number(words.number(decision.number))}
          </Link>
        </p>
      )
    case 'open':
    case 'silence':
      return undefined
  }
}

function WhatFollows({ proposal, nextDecision, at }: Given): ReactNode {
  const { standing, silences } = proposal
  const running = silences.findLast((one) => one.standing === 'running')
  const last = silences.at(-1)
  return (
    <>
      {running === undefined ? undefined : <RunningSilence silence={running} at={at} />}
      {last === undefined ? undefined : <Breaking key={last.id} proposal={proposal} silence={last} />}
      {running === undefined ? (
        <PositionList positions={last?.positions ?? []} level={3} />
      ) : (
        <SilenceDetails proposal={proposal} silence={running} />
      )}
      <Adopting proposal={proposal} nextDecision={nextDecision} />
      {standing === 'open' || standing === 'broken' ? <Deciding proposal={proposal} /> : undefined}
    </>
  )
}

function Adopting({ proposal, nextDecision }: Omit<Given, 'at'>): ReactNode {
  const { texts, words } = useProposalsTexts()
  const { isSecretariat } = useWriting()
  const basis = basisOf(proposal)
  if (!isSecretariat || basis === undefined || nextDecision === undefined) return undefined
  return (
    <Act name={texts.proposals.adopt.say(words.number(nextDecision))} isMain>
      {(close) => <AdoptComposer proposal={proposal} basis={basis} number={nextDecision} onCancel={close} />}
    </Act>
  )
}

/** By silence or at a meeting, which the Secretariat runs; or the author takes the proposal back. */
function Deciding({ proposal }: Pick<Given, 'proposal'>): ReactNode {
  const { texts } = useProposalsTexts()
  const { isSecretariat, canWrite, agency } = useWriting()
  const mayWithdraw = isSecretariat || (canWrite && agency === proposal.author)
  if (!mayWithdraw) return undefined
  return (
    <div className={styles['acts']}>
      {isSecretariat ? <SilenceOpening proposal={proposal} /> : undefined}
      {isSecretariat ? (
        <Act name={texts.proposals.meeting.say}>
          {(close) => <MeetingComposer proposal={proposal} onCancel={close} />}
        </Act>
      ) : undefined}
      <Act name={texts.proposals.withdrawal.say}>
        {(close) => (
          <WithdrawComposer
            proposal={proposal}
            of={proposal.id}
            means={texts.proposals.withdrawal.means}
            onCancel={close}
          />
        )}
      </Act>
    </div>
  )
}
