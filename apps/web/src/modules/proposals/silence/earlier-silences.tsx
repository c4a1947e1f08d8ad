import type { Proposal } from '@concert/api'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { PositionList } from '../decide/position-list.tsx'
import styles from '../proposals.module.css'
import { BreakList } from './break-list.tsx'
import { ExactMoment } from './exact-moment.tsx'
import { SilenceFacts } from './silence-facts.tsx'

/** Every silence before the one that stands, as it ended. */
export function EarlierSilences({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const { texts, words } = useProposalsTexts()
  const own = texts.proposals.silence
  const isFirstShown = proposal.standing === 'silence' || proposal.standing === 'broken'
  const earlier = isFirstShown ? proposal.silences.slice(0, -1) : proposal.silences
  if (earlier.length === 0) return undefined
  return (
    <Card title={own.earlier}>
      {earlier.toReversed().map((silence) => (
        <details key={silence.id}>
          <summary>
            {own.ofVersion(words.number(silence.version))}: {own.standings[silence.standing]}
          </summary>
          <div className={styles['stack']}>
            <p className={styles['received']}>
              {own.expires} <ExactMoment at={silence.expires} />
            </p>
            <SilenceFacts silence={silence} />
            <BreakList silence={silence} proposal={proposal} />
            {silence.withdrawal === null ? undefined : (
              <p lang={silence.withdrawal.lang ?? undefined} className={styles['prose']}>
                {silence.withdrawal.reason}
              </p>
            )}
            <PositionList positions={silence.positions} level={3} />
          </div>
        </details>
      ))}
    </Card>
  )
}
