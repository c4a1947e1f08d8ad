import type { ClocksAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Clock } from '../../../design/clock.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import type { Column } from '../../../design/table.tsx'
import { useLength } from '../../../design/use-length.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'

type IhrClock = ClocksAnswer['clocks'][number]

export function useClockColumns(at: string | undefined): readonly Column<IhrClock>[] {
  const { texts } = useThreatsTexts()
  const stateOf = useStateNames()
  const { columns, duties, dutyMeans } = texts.threats.clocks
  return [
    { name: columns.state, head: true, cell: ({ state }) => <strong>{stateOf(state)}</strong> },
    {
      name: columns.duty,
      cell: ({ duty }) => (
        <>
          {duties[duty]}
          <span className={styles['note']}>{dutyMeans[duty]}</span>
        </>
      ),
    },
    {
      name: columns.starts,
      cell: ({ starts, index }) => (
        <>
          <Moment at={starts} short /> <ProofMark index={index} />
        </>
      ),
    },
    { name: columns.clock, cell: (clock) => <ClockState clock={clock} at={at} /> },
  ]
}

/** It runs, or it was stopped: after how long, and how late. */
function ClockState({ clock, at }: { readonly clock: IhrClock; readonly at: string | undefined }): ReactNode {
  const { texts } = useThreatsTexts()
  const lengthOf = useLength()
  const { starts, stopped, due } = clock
  if (stopped === undefined) return <Clock due={due} at={at} />
  const lateMs = Date.parse(stopped) - Date.parse(due)
  return (
    <span>
      {texts.threats.clocks.doneAfter(lengthOf(Date.parse(stopped) - Date.parse(starts)))}
      {lateMs > 0 ? (
        <strong className={styles['late']}>{texts.requests.late(lengthOf(lateMs))}</strong>
      ) : undefined}
    </span>
  )
}
