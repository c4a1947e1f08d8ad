import { Button } from '@mantine/core'
import {
  dayNumber,
  firstDay,
  formatDate,
  formatPeriod,
  frequencyOf,
  lastDay,
  type Frequency,
  type Period,
} from '@concert/statement'
import type { ReactNode } from 'react'
import { useNow } from '../../../clock/use-now.ts'
import { Field } from '../../../design/field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { isPeriodOver, periodAfter, periodBefore } from './due-period.ts'
import styles from './report-head.module.css'
import { useFigureWords } from './use-figure-words.ts'

type Given = {
  readonly period: Period
  /** The period that is due next by the agency's rhythm. */
  readonly due: Period
  readonly onChoose: (period: Period) => void
}

/** Chooses the day or the ISO week that is reported. */
export function PeriodChoice({ period, due, onChoose }: Given): ReactNode {
  const { texts } = useLanguage()
  const words = useFigureWords()
  const frequency = frequencyOf(period)
  const isOver = isPeriodOver(period, useNow())
  const notes = [
    words.period(period),
    ...(period === due ? [texts.report.isDue] : []),
    ...(isOver ? [] : [texts.report.isNotOver]),
  ]
  const choose = (date: string, of: Frequency): void => {
    const day = dayNumber(date)
    if (day !== undefined) onChoose(formatPeriod(day, of))
  }
  return (
    <Field label={texts.report.period} hint={notes.join(' · ')}>
      {(control) => (
        <div className={styles['period']}>
          <select
            className={control.className}
            aria-label={texts.report.frequency}
            value={frequency}
            onChange={({ target }) => choose(formatDate(lastDay(period)), target.value as Frequency)}
          >
            <option value="day">{texts.report.frequencies.day}</option>
            <option value="week">{texts.report.frequencies.week}</option>
          </select>
          <Button
            variant="default"
            size="compact-md"
            aria-label={texts.report.periodBefore}
            onClick={() => onChoose(periodBefore(period))}
          >
            ‹
          </Button>
          <input
            {...control}
            type="date"
            value={formatDate(firstDay(period)!)}
            onChange={({ target }) => choose(target.value, frequency)}
          />
          <Button
            variant="default"
            size="compact-md"
            aria-label={texts.report.periodAfter}
            onClick={() => onChoose(periodAfter(period))}
          >
            ›
          </Button>
        </div>
      )}
    </Field>
  )
}
