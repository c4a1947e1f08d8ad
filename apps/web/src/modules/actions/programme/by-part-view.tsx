import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Card } from '../../../design/card.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Table, type Column } from '../../../design/table.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import { ActionLink } from '../action-link.tsx'
import type { Action } from '../action.ts'
import styles from '../actions.module.css'
import { PartMark, StandingMark } from '../standing-mark.tsx'
import { usePartNames } from '../use-part-names.ts'
import { byPart, type PartRow } from './group-actions.ts'

/** Each state in protocol order with what it does, and how its own part stands. */
export function ByPartView({ actions }: { readonly actions: readonly Action[] }): ReactNode {
  const { data } = useQuery(answerQuery('/api/directory'))
  const { texts } = useActionsTexts()
  const nameOf = usePartNames()
  const { state: own, agency } = useSession()
  const columns = useColumns()
  const order = (data?.states ?? []).map(({ state }) => state)
  return byPart(actions, order).map(({ key, isState, rows }) => {
    const name = nameOf(isState ? { state: key } : { agency: key })
    return (
      <Card
        key={key}
        title={name}
        side={<span className={styles['soft']}>{texts.actions.count(rows.length)}</span>}
      >
        <Table
          caption={name}
          columns={columns}
          rows={rows}
          keyOf={({ action }) => action.id}
          isMine={() => key === (own ?? agency)}
          isEven
        />
      </Card>
    )
  })
}

function useColumns(): readonly Column<PartRow>[] {
  const { texts, language } = useActionsTexts()
  const { columns } = texts.actions
  return [
    {
      name: columns.action,
      head: true,
      cell: ({ action }) => (
        <>
          <ActionLink {...action} />
          {action.dependencies.some(({ standing }) => standing !== 'complete') ? (
            <span className={styles['note']}>
              {texts.actions.dependenciesOpen(
                action.dependencies.filter(({ standing }) => standing !== 'complete').length,
              )}
            </span>
          ) : undefined}
        </>
      ),
    },
    { name: columns.due, cell: ({ action }) => dayInWords(language, action.due) },
    { name: columns.part, cell: ({ action, part }) => <PartMark part={part} due={action.due} /> },
    { name: columns.standing, cell: ({ action }) => <StandingMark action={action} /> },
  ]
}
