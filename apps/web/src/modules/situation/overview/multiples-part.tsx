import {
  drawSharedFrame,
  formatSvgFile,
  keyWords,
  layoutSmallMultiple,
  multiplesTable,
  type MultiplesState,
} from '@concert/charts'
import { firstDay, lastDay } from '@concert/statement'
import { useId, useMemo, useState, type ReactNode } from 'react'
import { ChartKey } from '../../../design/chart/chart-key.tsx'
import { ChartStyles } from '../../../design/chart/chart-styles.tsx'
import { useChartWords } from '../../../design/chart/use-chart-words.ts'
import { ChartFrame } from '../../../design/chart-frame.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { MultipleGroup } from './multiple-group.tsx'
import { figuresOf, mostWeeks, useMultiples, type Multiples } from './use-multiples.ts'
import type { Situation } from './use-situation.ts'
import { useSourceOf } from './use-source-of.ts'
import { WeekReader } from './week-reader.tsx'
import styles from './multiples.module.css'

/** All states on one scale, in protocol order; one week is read in all of them at once. */
export function MultiplesPart({ situation }: { readonly situation: Situation }): ReactNode {
  const words = useChartWords()
  const source = useSourceOf(situation)
  const multiples = useMultiples(situation)
  const { state } = multiples
  const title = useTitle(situation)
  return (
    <ChartFrame
      title={title}
      level={2}
      codes={[situation.event, situation.indicator, 'weeks']}
      source={source}
      table={() => multiplesTable(state, words)}
      file={({ lines }) =>
        formatSvgFile({
          title,
          lines,
          across: 3,
          key: keyWords(figuresOf(state), words.texts),
          charts: state.panels.map((panel) => ({
            name: panel.name,
            chart: layoutSmallMultiple(state, panel, { id: `multiple-${panel.id}`, ...words }),
          })),
        })
      }
    >
      {state.periods.length === 0 ? undefined : <Drawings situation={situation} multiples={multiples} />}
    </ChartFrame>
  )
}

function useTitle({ headline, name }: Situation): string {
  const { texts, formats } = useLanguage()
  const { title, empty } = texts.situation.multiples
  if (headline === undefined) return empty(name)
  const { week, more, fewer, same } = headline
  return title({ indicator: name, dates: formats.dates(firstDay(week)!, lastDay(week)), more, fewer, same })
}

type Given = { readonly situation: Situation; readonly multiples: Multiples }

function Drawings({ situation, multiples }: Given): ReactNode {
  const { state, allWeeks } = multiples
  const words = useChartWords()
  const frame = useId()
  const [chosen, choose] = useState<number>()
  const at = Math.min(chosen ?? Infinity, state.periods.length - 1)
  const roles = [...new Set(situation.panels.map((panel) => panel.state.role))]
  return (
    <div className={styles['drawings']}>
      <ChartStyles />
      <SharedFrame state={state} id={frame} />
      <Notes state={state} allWeeks={allWeeks} scale={situation.scale} />
      <ChartKey words={keyWords(figuresOf(state), words.texts)} hatchings={frame} />
      <WeekReader state={state} at={at} onMove={choose} />
      {roles.map((role) => (
        <MultipleGroup
          key={role}
          role={role}
          panels={situation.panels.filter((panel) => panel.state.role === role)}
          state={state}
          frame={frame}
          at={at}
          isMoved={chosen !== undefined}
          onMove={choose}
        />
      ))}
    </div>
  )
}

function SharedFrame({ state, id }: { readonly state: MultiplesState; readonly id: string }): ReactNode {
  const words = useChartWords()
  const svg = useMemo(() => drawSharedFrame(state, id, words).text, [state, id, words])
  return <div dangerouslySetInnerHTML={{ __html: svg }} />
}

type Noted = { readonly state: MultiplesState; readonly allWeeks: number; readonly scale: Situation['scale'] }

/** The one scale that all states share, and how many weeks are not shown. */
function Notes({ state, allWeeks, scale }: Noted): ReactNode {
  const { texts, formats } = useLanguage()
  const { scaleNote, hidden } = texts.situation.multiples
  return (
    <p className={styles['note']}>
      {scaleNote[scale](formats.number(state.scale.highest))}{' '}
      {allWeeks > mostWeeks ? hidden(mostWeeks, allWeeks) : undefined}
    </p>
  )
}
