import type { SeriesAnswer } from '@concert/api'
import { isGap, type ObservationStatus } from '@concert/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { indicatorName } from './chosen.ts'
import { sparkPath, sparkSize } from './spark-path.ts'
import { isOwn, type IndicatorLines } from './state-lines.ts'
import type { StateShown } from './state-shown.ts'
import styles from './state.module.css'
import { useRecentSeries, type StateFigures } from './use-state-figures.ts'

type Given = { readonly shown: StateShown; readonly figures: StateFigures }

/** All indicators of the place, each with its last half year as a small line; one of them is shown large. */
export function IndicatorList({ shown, figures }: Given): ReactNode {
  const { texts } = useLanguage()
  const { data } = useRecentSeries(shown, figures)
  return (
    <Card title={texts.state.indicators.title}>
      <ul className={styles['indicators']}>
        {figures.indicators.map((one) => (
          <IndicatorItem
            key={one.indicator}
            one={one}
            recent={data?.series.find(({ id }) => id === one.lines[0]!.id)}
            isChosen={figures.chosen?.lines.indicator === one.indicator}
            isOwn={isOwn(one.lines[0]!, shown.secretariat)}
          />
        ))}
      </ul>
    </Card>
  )
}

type Item = {
  readonly one: IndicatorLines
  readonly recent: SeriesAnswer['series'][number] | undefined
  readonly isChosen: boolean
  readonly isOwn: boolean
}

function IndicatorItem({ one, recent, isChosen, isOwn: own }: Item): ReactNode {
  const { texts, language } = useLanguage()
  const last = recent?.points.at(-1)
  const { compiled, series } = texts.state.indicators
  return (
    <li>
      <Link
        to="."
        search={(before) => ({ ...before, indicator: one.indicator, series: undefined, period: undefined })}
        activeOptions={{ exact: true, includeSearch: true }}
        className={styles['indicator']}
        data-chosen={isChosen}
        {...(isChosen ? { 'aria-current': 'true' as const } : {})}
      >
        <span>{indicatorName({ ...one.lines[0]!, stratum: '' }, language)}</span>
        <Spark points={recent?.points ?? []} />
        <span className={styles['soft']}>
          {last === undefined ? undefined : <LastValue point={last} />}
          {own ? '' : ` · ${compiled}`}
          {one.lines.length > 1 ? ` · ${series(one.lines.length)}` : ''}
        </span>
      </Link>
    </li>
  )
}

type Points = SeriesAnswer['series'][number]['points']

function LastValue({ point }: { readonly point: Points[number] }): ReactNode {
  const { texts, formats } = useLanguage()
  const classes: Readonly<Record<string, string>> = texts.codes.classes
  const statuses: Readonly<Record<string, string>> = texts.codes.statuses
  const { value, status, period } = point
  const text =
    typeof value === 'number'
      ? formats.number(value)
      : value === null
        ? (statuses[status] ?? status)
        : (classes[value] ?? value)
  return (
    <>
      <strong>{text}</strong> {period}
    </>
  )
}

/** The figures are told in words beside it. */
function Spark({ points }: { readonly points: Points }): ReactNode {
  const values = points.map(({ value, status }) =>
    typeof value === 'number' && !isGap(status as ObservationStatus) ? value : undefined,
  )
  const { width, height } = sparkSize
  return (
    <svg
      className={styles['spark']}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={sparkPath(values)} />
    </svg>
  )
}
