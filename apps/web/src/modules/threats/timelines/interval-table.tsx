import type { TimelinesAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Table } from '../../../design/table.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'

type Interval = TimelinesAnswer['timelines'][number]['intervals'][number]

/** The three intervals, each with its days beside the target, as a length and in words. */
export function IntervalTable({
  caption,
  intervals,
}: {
  readonly caption: string
  readonly intervals: readonly Interval[]
}): ReactNode {
  const { texts, language } = useThreatsTexts()
  const words = texts.threats.timeline
  const longest = Math.max(...intervals.map(({ days, targetDays }) => Math.max(days ?? 0, targetDays)))
  return (
    <Table
      caption={caption}
      rows={intervals}
      keyOf={({ interval }) => interval}
      isClose
      columns={[
        { name: words.columns.interval, head: true, cell: ({ interval }) => words.intervals[interval] },
        { name: words.columns.from, cell: ({ from }) => dayInWords(language, from) },
        { name: words.columns.to, cell: ({ to }) => dayInWords(language, to) },
        {
          name: words.columns.days,
          cell: ({ days, targetDays }) => (
            <>
              <Length days={days} targetDays={targetDays} longest={longest} />
              {days === undefined ? '–' : words.days(days)} · {words.target(targetDays)}
            </>
          ),
        },
        {
          name: words.columns.standing,
          cell: ({ standing }) => <strong>{words.standings[standing]}</strong>,
        },
      ]}
    />
  )
}

type LengthGiven = {
  readonly days: number | undefined
  readonly targetDays: number
  readonly longest: number
}

/** Drawn for the eye alone: the same stands beside it in words. */
function Length({ days = 0, targetDays, longest }: LengthGiven): ReactNode {
  const share = (value: number): string => `${(100 * Math.max(0, value)) / Math.max(1, longest)}%`
  return (
    <svg className={styles['length']} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles['spent']} x="0" y="1" width={share(days)} height="6" />
      <line x1={share(targetDays)} x2={share(targetDays)} y1="0" y2="8" />
    </svg>
  )
}
