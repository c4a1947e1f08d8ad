import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { Table } from '../../../design/table.tsx'
import { CsvLink } from '../../../design/csv-link.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useView } from '../../../view/use-view.ts'
import styles from '../threats.module.css'
import { useClockColumns } from './use-clock-columns.tsx'

type Given = { readonly event: string | undefined; readonly state?: string }

/** The clocks of the Regulations on an event: those that run, the next to end first, then those that stopped. */
export function ClocksPart({ event, state }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const { asOf } = useView()
  const query = useQuery(
    answerQuery('/api/threats/clocks', {
      ...(event === undefined ? {} : { event }),
      ...(state === undefined ? {} : { state }),
      ...(asOf === undefined ? {} : { asOf }),
    }),
  )
  const columns = useClockColumns(asOf === undefined ? undefined : query.data?.now)
  const words = texts.threats.clocks
  return (
    <Card
      title={words.title}
      side={<CsvLink path="/api/threats/clocks.csv" parameters={{ event, state }} of={words.title} />}
    >
      <p className={styles['soft']}>{words.means}</p>
      <Asked query={query}>
        {({ clocks }) => {
          if (clocks.length === 0) return <p>{words.none}</p>
          const running = clocks.filter(({ stopped }) => stopped === undefined)
          const stopped = clocks.filter((clock) => clock.stopped !== undefined).toReversed()
          return (
            <Table
              caption={words.title}
              columns={columns}
              rows={[...running, ...stopped]}
              keyOf={({ duty, index }) => `${duty} ${index}`}
              isClose
            />
          )
        }}
      </Asked>
    </Card>
  )
}
