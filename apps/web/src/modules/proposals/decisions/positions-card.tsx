import type { Decision } from '@concert/api'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Act } from '../act.tsx'
import { PositionComposer } from '../decide/position-composer.tsx'
import { PositionList } from '../decide/position-list.tsx'
import styles from '../proposals.module.css'
import { useWriting } from '../use-writing.ts'

/** What states attached to the decision: it breaks nothing, and stays. */
export function PositionsCard({ decision }: { readonly decision: Decision }): ReactNode {
  const { texts } = useProposalsTexts()
  const { isMember } = useWriting()
  const own = texts.proposals.positions
  return (
    <Card title={own.title}>
      {decision.positions.length === 0 ? <p className={styles['soft']}>{own.none}</p> : undefined}
      <PositionList positions={decision.positions} level={3} isTitled={false} />
      {isMember ? (
        <Act name={own.say}>{(close) => <PositionComposer on={decision} onCancel={close} />}</Act>
      ) : undefined}
    </Card>
  )
}
