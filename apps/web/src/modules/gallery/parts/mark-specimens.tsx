import { useState, type ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { answerQuery } from '../../../api/answer-query.ts'
import { useNow } from '../../../clock/use-now.ts'
import { Clock } from '../../../design/clock.tsx'
import { Freshness } from '../../../design/freshness.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { StatementTrail } from '../../../design/statement-trail.tsx'
import { Specimen } from './specimen.tsx'
import styles from '../gallery.module.css'

const audiences = [
  ['TLP:CLEAR', ['public']],
  ['TLP:GREEN', ['members', 'observers']],
  ['TLP:AMBER', ['members', 'secretariat']],
  ['TLP:AMBER+STRICT', ['KAZ', 'secretariat']],
  ['TLP:RED', ['kaz-moh', 'uzb-moh']],
] as const
const hourMs = 3_600_000

/** What stands on every thing: who can see it, that it is proven, how fresh it is, what runs out. */
export function MarkSpecimens(): ReactNode {
  const { data: said } = useQuery(answerQuery('/api/statements', { limit: 3 }))
  const { data: board } = useQuery(answerQuery('/api/situation/overdue'))
  return (
    <>
      <Specimen name="label">
        <ul className={styles['column']}>
          {audiences.map(([label, audience]) => (
            <li key={label}>
              <LabelMark label={label} audience={audience} />
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="proof">
        <ProofMark index={0} />
      </Specimen>
      <Specimen name="trail">
        <StatementTrail statements={said?.statements ?? []} />
      </Specimen>
      <Specimen name="freshness">
        {(board?.board ?? []).slice(0, 2).map((line) => (
          <Freshness key={`${line.agency} ${line.event}`} line={line} />
        ))}
      </Specimen>
      <Specimen name="clock">
        <Clocks />
      </Specimen>
    </>
  )
}

/** From when the page was opened, so that they run. */
function Clocks(): ReactNode {
  const now = useNow()
  const [opened] = useState(now)
  const instants = [40, 3, -2].map((hours) => new Date(opened + hours * hourMs).toISOString())
  return (
    <>
      {instants.map((instant) => (
        <Clock key={instant} due={instant} />
      ))}
      <Moment at={instants[0]!} />
    </>
  )
}
