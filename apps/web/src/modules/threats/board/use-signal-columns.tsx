import type { BoardSignal } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Moment } from '../../../design/moment.tsx'
import type { Column } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useIndicatorNames } from '../../../design/use-indicator-names.ts'
import { usePlaceNames } from '../../../design/use-place-names.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { useFigureText } from '../use-figure-text.ts'
import styles from '../threats.module.css'
import { standingTriages, type SignalGroup } from './signal-groups.ts'

/** A row is a series: its newest signal, and how many there are. */
export function useSignalColumns(): readonly Column<SignalGroup>[] {
  const { texts } = useThreatsTexts()
  const placeOf = usePlaceNames()
  const indicatorOf = useIndicatorNames()
  const { columns } = texts.signals
  return [
    {
      name: columns.series,
      head: true,
      cell: ({ signals: [first] }) => (
        <>
          <Link to="/signals/$id" params={{ id: first!.id }}>
            {placeOf(first!.place)}
          </Link>
          <span className={styles['note']}>
            {[indicatorOf(first!.indicator), first!.stratum].filter((part) => part !== '').join(' · ')}
          </span>
        </>
      ),
    },
    {
      name: columns.signal,
      cell: ({ signals }) => <Figures signal={signals[0]!} more={signals.length - 1} />,
    },
    {
      name: columns.raised,
      cell: ({ signals: [first] }) => (
        <>
          <Moment at={first!.received} short />
          {first!.ended === null ? undefined : <span className={styles['note']}>{texts.signals.ended}</span>}
        </>
      ),
    },
    { name: columns.triage, cell: ({ signals: [first] }) => <Triages signal={first!} /> },
    {
      name: columns.readers,
      cell: ({ signals: [first] }) => (
        <LabelMark label={first!.label ?? ''} audience={first!.audience.split(' ')} />
      ),
    },
  ]
}

type Given = { readonly signal: BoardSignal; readonly more: number }

function Figures({ signal, more }: Given): ReactNode {
  const { texts, words } = useThreatsTexts()
  const figureText = useFigureText()
  const { period, observed, threshold, measure, algorithm } = signal
  return (
    <>
      {period}: <strong>{words.number(observed)}</strong>
      {measure === 'figure' ? ` (${texts.signals.threshold} ${figureText(threshold, 1)})` : undefined}
      <span className={styles['note']}>
        {algorithm}
        {more === 0 ? undefined : ` · ${texts.signals.more(more)}`}
      </span>
    </>
  )
}

function Triages({ signal }: { readonly signal: BoardSignal }): ReactNode {
  const { texts } = useThreatsTexts()
  const nameOf = useAgencyNames()
  const triages = standingTriages(signal)
  if (triages.length === 0) return texts.signals.untriaged
  return (
    <ul className={styles['plain']}>
      {triages.map(({ agency, decision }) => (
        <li key={agency}>
          <strong>{texts.signals.decisions[decision]}</strong>
          <span className={styles['note']}>{nameOf(agency)}</span>
        </li>
      ))}
    </ul>
  )
}
