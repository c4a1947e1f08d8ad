import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import { ActionLink } from '../action-link.tsx'
import { partsDone, type Action } from '../action.ts'
import styles from '../actions.module.css'
import { SourceLine } from '../source-line.tsx'
import { StandingMark } from '../standing-mark.tsx'
import { bySource } from './group-actions.ts'

/** What each decision, and each undertaking of a readout, has led to. */
export function BySourceView({ actions }: { readonly actions: readonly Action[] }): ReactNode {
  const { texts } = useActionsTexts()
  const columns = useColumns()
  return bySource(actions).map((group) => (
    <Card
      key={`${group.source ?? ''} ${group.paragraph ?? ''}`}
      title={<SourceLine {...group} />}
      side={<span className={styles['soft']}>{texts.actions.count(group.actions.length)}</span>}
    >
      <Table
        caption={texts.actions.views.source}
        columns={columns}
        rows={group.actions}
        keyOf={({ id }) => id}
        isEven
        isWide
      />
    </Card>
  ))
}

function useColumns(): readonly Column<Action>[] {
  const { texts, language, words } = useActionsTexts()
  const { columns, partsDone: doneOf } = texts.actions
  return [
    { name: columns.action, head: true, cell: (action) => <ActionLink {...action} /> },
    { name: columns.due, cell: ({ due }) => dayInWords(language, due) },
    { name: columns.standing, cell: (action) => <StandingMark action={action} /> },
    {
      name: columns.parts,
      cell: (action) => {
        const { done, all } = partsDone(action)
        return doneOf(words.number(done), words.number(all))
      },
    },
    {
      name: columns.readers,
      cell: ({ label, audience }) => <LabelMark label={label} audience={audience.split(' ')} />,
    },
  ]
}
