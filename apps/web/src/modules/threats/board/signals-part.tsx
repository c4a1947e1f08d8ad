import type { BoardSignal } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { Empty } from '../../../design/empty.tsx'
import { LinkChoice } from '../../../design/link-choice.tsx'
import { Table } from '../../../design/table.tsx'
import { CsvLink } from '../../../design/csv-link.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useSession } from '../../../session/use-session.ts'
import { isShown, signalFilters, signalGroups, type SignalFilter } from './signal-groups.ts'
import { useBoard } from './use-board.ts'
import { useSignalColumns } from './use-signal-columns.tsx'

/** The signals of an event, state by state in protocol order, with what was made of each. */
export function SignalsPart({ event }: { readonly event: string }): ReactNode {
  const { texts } = useThreatsTexts()
  const query = useBoard(event)
  const words = texts.signals
  return (
    <Card
      title={words.title}
      side={<CsvLink path="/api/threats/board.csv" parameters={{ event, limit: 5_000 }} of={words.title} />}
    >
      <Asked query={query} lines={6}>
        {({ signals, assessed, size }) => (
          <>
            {assessed < size ? <p role="status">{words.assessing(size - assessed)}</p> : undefined}
            <Signals signals={signals} />
          </>
        )}
      </Asked>
    </Card>
  )
}

function Signals({ signals }: { readonly signals: readonly BoardSignal[] }): ReactNode {
  const { texts } = useThreatsTexts()
  const { state } = useSession()
  const { data } = useQuery(answerQuery('/api/directory'))
  const { signals: chosen } = useSearch({ strict: false }) as { readonly signals?: unknown }
  const filter: SignalFilter = signalFilters.find((one) => one === chosen) ?? 'raised'
  const columns = useSignalColumns()
  const shown = signals.filter((one) => isShown(one, filter))
  const words = texts.signals
  if (signals.length === 0) return <Empty title={words.none} />
  return (
    <>
      <LinkChoice
        name={texts.threats.show}
        options={signalFilters.map((one) => ({
          text: words.filters[one],
          search: { signals: one === 'raised' ? undefined : one },
          isChosen: one === filter,
        }))}
      />
      {shown.length === 0 ? (
        <Empty title={words.noneShown} />
      ) : (
        <Table
          caption={words.caption}
          columns={columns}
          rows={signalGroups(shown, data?.states ?? [])}
          keyOf={({ series }) => series}
          isWide
          isMine={(group) => group.state === state}
        />
      )}
    </>
  )
}
