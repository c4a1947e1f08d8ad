import type { ReactNode } from 'react'
import { dayInWords } from '../../design/day-in-words.ts'
import { useActionsTexts } from '../../texts/use-actions-texts.ts'
import type { Action, Part } from './action.ts'
import styles from './actions.module.css'

/** How an action stands, in words; what is overdue is told by words and weight, not by colour alone. */
export function StandingMark({ action }: { readonly action: Pick<Action, 'standing' | 'due'> }): ReactNode {
  const { texts, language } = useActionsTexts()
  const { standing, due } = action
  return (
    <span className={styles['standing']} data-standing={standing}>
      {texts.actions.standings[standing]}
      {standing === 'overdue' ? (
        <span className={styles['note']}>{texts.actions.overdueSince(dayInWords(language, due))}</span>
      ) : undefined}
    </span>
  )
}

/** How the part of one state or agency stands. */
export function PartMark({ part, due }: { readonly part: Part; readonly due: string }): ReactNode {
  const { texts, language } = useActionsTexts()
  const { standing, overdue, expected, named } = part
  const words = texts.actions
  return (
    <span className={styles['standing']} data-standing={overdue ? 'overdue' : standing}>
      {words.partStandings[standing]}
      {overdue ? (
        <span className={styles['late']}>{words.overdueSince(dayInWords(language, due))}</span>
      ) : undefined}
      {expected === undefined || standing === 'complete' ? undefined : (
        <span className={styles['note']}>{words.expected(dayInWords(language, expected))}</span>
      )}
      {named ? undefined : <span className={styles['note']}>{words.joined}</span>}
    </span>
  )
}
