import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import { keyOfPart, partsDone, type Part, type WholeAction } from '../action.ts'
import styles from '../actions.module.css'
import { PartMark } from '../standing-mark.tsx'
import { usePartNames } from '../use-part-names.ts'

type Given = {
  readonly action: WholeAction
  /** Goes on to confirm or return the part of a state; absent for whoever does not. */
  readonly onSettle: ((state: string) => void) | undefined
}

/** Who does it, and how the part of each stands, in protocol order. */
export function PartsCard({ action, onSettle }: Given): ReactNode {
  const { texts, words: counted } = useActionsTexts()
  const { state, agency } = useSession()
  const columns = useColumns({ action, onSettle })
  const { done, all } = partsDone(action)
  const words = texts.actions
  return (
    <Card
      title={words.partsTitle}
      side={
        <span className={styles['soft']} role="status">
          {words.partsDone(counted.number(done), counted.number(all))}
        </span>
      }
    >
      <Table
        caption={words.partsTitle}
        columns={columns}
        rows={action.parts}
        keyOf={keyOfPart}
        isMine={(part) => keyOfPart(part) === (state ?? agency)}
        isClose
      />
    </Card>
  )
}

function useColumns({ action, onSettle }: Given): readonly Column<Part>[] {
  const { texts } = useActionsTexts()
  const nameOf = usePartNames()
  const words = texts.actions.partColumns
  const columns: readonly Column<Part>[] = [
    { name: words.who, head: true, cell: (part) => nameOf(part) },
    { name: words.stands, cell: (part) => <PartMark part={part} due={action.due} /> },
    {
      name: words.since,
      cell: ({ since, index }) =>
        since === undefined || index === undefined ? (
          '–'
        ) : (
          <>
            <Moment at={since} short /> <ProofMark index={index} />
          </>
        ),
    },
  ]
  if (onSettle === undefined || action.standing === 'cancelled') return columns
  return [
    ...columns,
    {
      name: words.act,
      end: true,
      quiet: true,
      cell: (part) =>
        part.state !== undefined && ['achieved', 'complete'].includes(part.standing) ? (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={texts.actions.settle(nameOf(part))}
            onClick={() => onSettle(part.state!)}
          >
            {texts.actions.settleShort}
          </Button>
        ) : undefined,
    },
  ]
}
