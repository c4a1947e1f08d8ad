import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Clock } from '../../../design/clock.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useSession } from '../../../session/use-session.ts'
import styles from './alerts.module.css'
import { acknowledgeBy, acknowledgedCount, type Alert, type AlertedState } from './alert.ts'

type Given = { readonly alert: Alert; readonly at: string | undefined }

/** State by state: whether it has acknowledged, its clock, and which focal points were asked one after another. */
export function AcknowledgementsCard({ alert, at }: Given): ReactNode {
  const { texts, words: counted } = useThreatsTexts()
  const { state: own } = useSession()
  const words = texts.alerts.acknowledgements
  const columns = useColumns({ alert, at })
  return (
    <Card
      title={words.title}
      side={
        <span role="status">
          {texts.alerts.acknowledgedBy(
            counted.number(acknowledgedCount(alert)),
            counted.number(alert.states.length),
          )}
        </span>
      }
    >
      <Table
        caption={words.title}
        columns={columns}
        rows={alert.states}
        keyOf={({ state }) => state}
        isClose
        isMine={({ state }) => state === own}
      />
    </Card>
  )
}

function useColumns({ alert, at }: Given): readonly Column<AlertedState>[] {
  const { texts, named } = useThreatsTexts()
  const stateOf = useStateNames()
  const words = texts.alerts.acknowledgements
  return [
    { name: words.state, head: true, cell: ({ state }) => stateOf(state) },
    { name: words.standing, cell: (state) => <StateStanding alert={alert} state={state} at={at} /> },
    {
      name: words.asked,
      cell: ({ asked }) =>
        asked.length === 0 ? (
          words.nobodyAsked
        ) : (
          <ol className={styles['steps']}>
            {asked.map((step, place) => (
              <li key={`${step.agency} ${step.asked}`}>
                {named(step.office)} · <Moment at={step.asked} short />
                {place === 0 ? undefined : <span className={styles['note']}>{words.escalated}</span>}
              </li>
            ))}
          </ol>
        ),
    },
    { name: words.answer, cell: ({ state }) => <Answers alert={alert} state={state} /> },
  ]
}

function StateStanding({ alert, state, at }: Given & { readonly state: AlertedState }): ReactNode {
  const { texts } = useThreatsTexts()
  const words = texts.alerts.acknowledgements
  if (state.acknowledged === undefined)
    return alert.standing === 'standing' ? <Clock due={acknowledgeBy(alert)} at={at} /> : words.never
  return (
    <>
      <strong>{words.acknowledged}</strong> <Moment at={state.acknowledged} short />
      {state.late ? <span className={styles['late']}>{words.late}</span> : undefined}
    </>
  )
}

function Answers({ alert, state }: { readonly alert: Alert; readonly state: string }): ReactNode {
  const { texts } = useThreatsTexts()
  const nameOf = useAgencyNames()
  const ways: Readonly<Record<string, string>> = texts.alerts.ways
  const own = alert.acknowledgements.filter((one) => one.state === state)
  if (own.length === 0) return '–'
  return (
    <ul className={styles['steps']}>
      {own.map(({ id, agency, index, reached_by: way, note, lang }) => (
        <li key={id}>
          {nameOf(agency)} {way === null ? undefined : `(${ways[way] ?? way}) `}
          <ProofMark index={index} />
          {note === null ? undefined : (
            <q className={styles['quote']} lang={lang ?? undefined}>
              {note}
            </q>
          )}
        </li>
      ))}
    </ul>
  )
}
