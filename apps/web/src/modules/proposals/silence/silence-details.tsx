import type { Proposal, Silence } from '@concert/api'
import type { ReactNode } from 'react'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Act } from '../act.tsx'
import { PositionComposer } from '../decide/position-composer.tsx'
import { PositionList } from '../decide/position-list.tsx'
import { WithdrawComposer } from '../decide/withdraw-composer.tsx'
import styles from '../proposals.module.css'
import { useWriting } from '../use-writing.ts'
import { ExtendComposer } from './extend-composer.tsx'
import { SilenceFacts } from './silence-facts.tsx'

type Of = { readonly proposal: Proposal; readonly silence: Silence }

/** From when it runs, what is attached to it, and what can be done with it that does not break it. */
export function SilenceDetails({ proposal, silence }: Of): ReactNode {
  return (
    <div className={styles['stack']}>
      <SilenceFacts silence={silence} />
      <PositionList positions={silence.positions} level={3} />
      <Acts proposal={proposal} silence={silence} />
    </div>
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
