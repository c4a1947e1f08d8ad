import type { Proposal, Silence } from '@concert/api'
import type { ReactNode } from 'react'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Act } from '../act.tsx'
import { PositionComposer } from '../decide/position-composer.tsx'
import { PositionList } from '../decide/position-list.tsx'
import { WithdrawComposer } from '../decide/withdraw-composer.tsx'
import styles from '../proposals.module.css'
import { useWriting } from '../use-writing.ts'
import { BreakComposer } from './break-composer.tsx'
import { ExactMoment } from './exact-moment.tsx'
import { ExtendComposer } from './extend-composer.tsx'
import { SilenceClock } from './silence-clock.tsx'
import { SilenceFacts } from './silence-facts.tsx'

type Given = {
  readonly proposal: Proposal
  readonly silence: Silence
  readonly at: string | undefined
}

/** The silence that runs: until exactly when, what breaks it, and the button that does. */
export function RunningSilence({ proposal, silence, at }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const own = texts.proposals.silence
  return (
    <div className={styles['stack']}>
      <div className={styles['running']}>
        <SilenceClock expires={silence.expires} at={at} />
        <p className={styles['received']}>
          {own.expires} <ExactMoment at={silence.expires} />
        </p>
      </div>
      <p>{own.running}</p>
      <p className={styles['soft']}>
        {own.exactly} {own.frozen}
      </p>
      <Breaking proposal={proposal} silence={silence} />
      <SilenceFacts silence={silence} />
      <PositionList positions={silence.positions} level={3} />
      <Acts proposal={proposal} silence={silence} />
    </div>
  )
}

type Of = Omit<Given, 'at'>

/** One click opens it, the second signs it. */
function Breaking({ proposal, silence }: Of): ReactNode {
  const { texts } = useProposalsTexts()
  const { isMember } = useWriting()
  if (!isMember) return undefined
  return (
    <Act name={texts.proposals.breaking.title} isMain>
      {(close) => <BreakComposer proposal={proposal} silence={silence} onCancel={close} />}
    </Act>
  )
}

function Acts({ proposal, silence }: Of): ReactNode {
  const { texts } = useProposalsTexts()
  const { isMember, isSecretariat } = useWriting()
  const own = texts.proposals
  return (
    <div className={styles['acts']}>
      {isMember ? (
        <Act name={own.positions.say}>
          {(close) => <PositionComposer on={{ ...proposal, id: silence.id }} onCancel={close} />}
        </Act>
      ) : undefined}
      {isSecretariat ? (
        <>
          <Act name={own.silence.extend}>
            {(close) => <ExtendComposer proposal={proposal} silence={silence} onCancel={close} />}
          </Act>
          <Act name={own.silence.withdraw}>
            {(close) => (
              <WithdrawComposer
                proposal={proposal}
                of={silence.id}
                means={own.withdrawal.silenceMeans}
                onCancel={close}
              />
            )}
          </Act>
        </>
      ) : undefined}
    </div>
  )
}
