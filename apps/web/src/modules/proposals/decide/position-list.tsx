import type { Position } from '@concert/api'
import type { ReactNode } from 'react'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { saidIn } from '../../../design/said-in.ts'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'
import { byParty } from './by-party.ts'
import { useParties } from '../use-parties.ts'

/** `isTitled` false: what it stands in has the heading already. */
type Given = { readonly positions: readonly Position[]; readonly level: 2 | 3; readonly isTitled?: boolean }

/** What states attached: positions, interpretative statements, reservations, in protocol order. */
export function PositionList({ positions, level, isTitled = true }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const { members } = useParties()
  const Heading = level === 2 ? 'h2' : 'h3'
  if (positions.length === 0) return undefined
  return (
    <div className={styles['stack']}>
      {isTitled ? (
        <Heading className={styles['small']}>{texts.proposals.positions.title}</Heading>
      ) : undefined}
      {byParty(positions, members).map((position) => (
        <OnePosition key={position.index} position={position} />
      ))}
    </div>
  )
}

function OnePosition({ position }: { readonly position: Position }): ReactNode {
  const { texts, language } = useProposalsTexts()
  const { nameOf } = useParties()
  const said = saidIn(position.texts, language)
  return (
    <div className={styles['noteCard']}>
      <p>
        <strong>{nameOf(position.state)}</strong> · {texts.proposals.positions.types[position.type]}{' '}
        <span className={styles['note']}>
          <Moment at={position.received} /> <ProofMark index={position.index} />
        </span>
      </p>
      <p lang={said?.lang} className={styles['prose']}>
        {said?.said}
      </p>
    </div>
  )
}
