import type { MultiplesState } from '@concert/charts'
import { firstDay, lastDay, type Period } from '@concert/statement'
import { useId, type ReactNode } from 'react'
import { useChartWords } from '../../../design/chart/use-chart-words.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { figureInWords } from './figure-in-words.ts'
import styles from './multiples.module.css'

type Given = {
  readonly state: MultiplesState
  readonly at: number
  readonly onMove: (at: number) => void
}

/** Chooses the week that is read in all drawings; the arrow keys walk it, and every state's figure is told. */
export function WeekReader({ state, at, onMove }: Given): ReactNode {
  const { texts, formats } = useLanguage()
  const words = useChartWords()
  const id = useId()
  const week = state.periods[at] as Period
  const name = `${week}, ${formats.dates(firstDay(week)!, lastDay(week))}`
  const figures = state.panels.map((panel) =>
    texts.chart.told(panel.name, figureInWords(panel.figures[at], words)),
  )
  return (
    <div className={styles['reader']}>
      <label htmlFor={id}>{texts.situation.multiples.week}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={state.periods.length - 1}
        value={at}
        aria-valuetext={`${name}. ${figures.join('; ')}`}
        onChange={({ target }) => onMove(Number(target.value))}
      />
      <output htmlFor={id} aria-live="off">
        {name}
      </output>
    </div>
  )
}
