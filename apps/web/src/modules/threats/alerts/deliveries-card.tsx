import type { DeliveriesAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { Moment } from '../../../design/moment.tsx'
import { Table } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from './alerts.module.css'

type Delivery = DeliveriesAnswer['deliveries'][number]

/** Deliveries go on without anything being said. */
const againMs = 15_000

/** By which way this node sent the alert to whom, when the other side took it, and whom it could not reach. */
export function DeliveriesCard({ id }: { readonly id: string }): ReactNode {
  const { texts } = useThreatsTexts()
  const query = useQuery({
    ...answerQuery('/api/threats/alerts/{id}/deliveries', { id }),
    refetchInterval: againMs,
  })
  const words = texts.alerts.deliveries
  return (
    <Card title={words.title}>
      <Asked query={query}>
        {({ deliveries, unreached }) => (
          <>
            {deliveries.length === 0 ? <p>{words.none}</p> : <Sent deliveries={deliveries} />}
            {unreached.length === 0 ? undefined : <Unreached unreached={unreached} />}
          </>
        )}
      </Asked>
    </Card>
  )
}

function Sent({ deliveries }: { readonly deliveries: readonly Delivery[] }): ReactNode {
  const { texts, words: counted } = useThreatsTexts()
  const stateOf = useStateNames()
  const nameOf = useAgencyNames()
  const words = texts.alerts.deliveries
  return (
    <Table
      caption={words.title}
      rows={deliveries}
      keyOf={({ id }) => id}
      columns={[
        {
          name: words.to,
          head: true,
          cell: ({ state, agency, address }) => (
            <>
              {stateOf(state)}
              <span className={styles['note']}>{address ?? nameOf(agency)}</span>
            </>
          ),
        },
        { name: words.way, cell: ({ channel }) => texts.alerts.ways[channel] },
        { name: words.status, cell: ({ status }) => words.statuses[status] },
        { name: words.tries, cell: ({ attempts }) => counted.number(attempts) },
        { name: words.when, cell: (delivery) => <When delivery={delivery} /> },
      ]}
    />
  )
}

function When({
  delivery: { delivered, nextAttempt, asked, failure },
}: {
  readonly delivery: Delivery
}): ReactNode {
  const { texts } = useThreatsTexts()
  const words = texts.alerts.deliveries
  return (
    <>
      {delivered !== undefined ? (
        <Moment at={delivered} short />
      ) : nextAttempt === undefined ? (
        <Moment at={asked} short />
      ) : (
        <>
          {words.again} <Moment at={nextAttempt} short />
        </>
      )}
      {failure === undefined ? undefined : (
        <span className={styles['late']} lang="en">
          {failure}
        </span>
      )}
    </>
  )
}

function Unreached({ unreached }: Pick<DeliveriesAnswer, 'unreached'>): ReactNode {
  const { texts, named } = useThreatsTexts()
  const stateOf = useStateNames()
  const words = texts.alerts.deliveries
  return (
    <div>
      <h3>{words.unreached}</h3>
      <ul className={styles['steps']}>
        {unreached.map(({ state, agency, office, asked, reason }) => (
          <li key={`${state} ${agency} ${asked}`}>
            {stateOf(state)}, {named(office)}: {words.reasons[reason]}
          </li>
        ))}
      </ul>
    </div>
  )
}
