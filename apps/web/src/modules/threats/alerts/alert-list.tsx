import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Clock } from '../../../design/clock.tsx'
import { Empty } from '../../../design/empty.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Moment } from '../../../design/moment.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useSession } from '../../../session/use-session.ts'
import styles from './alerts.module.css'
import { acknowledgeBy, acknowledgedCount, awaitsState, textIn, type Alert } from './alert.ts'
import { StatusMark } from './status-mark.tsx'

type Given = {
  readonly alerts: readonly Alert[]
  /** The instant of a look back, at which the clocks stand. */
  readonly at: string | undefined
}

export function AlertList({ alerts, at }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const { state } = useSession()
  const columns = useAlertColumns(at)
  if (alerts.length === 0) return <Empty title={texts.alerts.none} />
  return (
    <Table
      caption={texts.alerts.caption}
      columns={columns}
      rows={alerts}
      keyOf={({ id }) => id}
      isWide
      isMine={(alert) => awaitsState(alert, state)}
    />
  )
}

function useAlertColumns(at: string | undefined): readonly Column<Alert>[] {
  const { texts } = useThreatsTexts()
  const nameOf = useAgencyNames()
  const { columns, standings, types } = texts.alerts
  return [
    { name: columns.alert, head: true, cell: (alert) => <Headline alert={alert} /> },
    {
      name: columns.by,
      cell: ({ agency, received }) => (
        <>
          {nameOf(agency)} <Moment at={received} short />
        </>
      ),
    },
    {
      name: columns.standing,
      cell: ({ type, standing }) => (
        <>
          {types[type]}
          <span className={styles['note']}>{standings[standing]}</span>
        </>
      ),
    },
    { name: columns.acknowledged, cell: (alert) => <Acknowledged alert={alert} at={at} /> },
    {
      name: columns.readers,
      cell: ({ label, audience }) => <LabelMark label={label ?? ''} audience={audience.split(' ')} />,
    },
  ]
}

function Headline({ alert }: { readonly alert: Alert }): ReactNode {
  const { texts, language } = useThreatsTexts()
  const { state } = useSession()
  const { id, body } = alert
  const { lang, headline } = textIn(body, language)
  return (
    <>
      <StatusMark status={body.status} />{' '}
      <Link to="/alerts/$id" params={{ id }} lang={lang}>
        {headline}
      </Link>
      {awaitsState(alert, state) ? (
        <span className={styles['mine']}>{texts.alerts.awaitsYou}</span>
      ) : undefined}
    </>
  )
}

function Acknowledged({ alert, at }: { readonly alert: Alert; readonly at: string | undefined }): ReactNode {
  const { texts, words } = useThreatsTexts()
  const count = acknowledgedCount(alert)
  const { length } = alert.states
  return (
    <>
      {texts.alerts.acknowledgedBy(words.number(count), words.number(length))}
      {count < length && alert.standing === 'standing' ? (
        <Clock due={acknowledgeBy(alert)} at={at} />
      ) : undefined}
    </>
  )
}
