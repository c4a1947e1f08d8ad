import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import styles from './board.module.css'
import type { BoardLine } from './board-lines.ts'

export function AgencyCell({ line: { agency, state } }: { readonly line: BoardLine }): ReactNode {
  const { texts } = useLanguage()
  const { agency: own } = useSession()
  const nameOf = useAgencyNames()
  const stateOf = useStateNames()
  return (
    <div className={styles['agency']}>
      {agency === own ? <span className={styles['mine']}>{texts.overdue.mine}</span> : undefined}
      {state === undefined ? undefined : (
        <Link to="/states/$state" params={{ state }} className={styles['state']}>
          {stateOf(state)}
        </Link>
      )}
      <Link to="/directory/$agency" params={{ agency }}>
        {nameOf(agency)}
      </Link>
    </div>
  )
}
