import type { DirectoryAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import styles from './directory.module.css'
import { FocalPointsTable } from './focal-points-table.tsx'
import { StateFocalPoint } from './say/state-focal-point.tsx'
import { useMayState } from './say/use-may-state.ts'

/** The offices that answer for the states, in protocol order. */
export function FocalPointsCard({ directory }: { readonly directory: DirectoryAnswer }): ReactNode {
  const { texts } = useLanguage()
  const words = texts.directory.focalPoints
  const mayState = useMayState()
  const order = directory.states.map(({ state }) => state)
  const points = [...directory.focalPoints].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  return (
    <Card id="focalPoints" title={words.title} side={mayState ? <StateFocalPoint /> : undefined}>
      <p className={styles['hint']}>{words.hint}</p>
      <FocalPointsTable points={points} />
    </Card>
  )
}
