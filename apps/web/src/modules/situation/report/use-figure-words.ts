import { locales } from '@concert/language'
import {
  dayNumber,
  firstDay,
  frequencyOf,
  isGap,
  lastDay,
  type Indicator,
  type Period,
} from '@concert/statement'
import { useMemo } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { Figure } from './figure.ts'
import type { FormRow } from './form-rows.ts'
import type { DecimalMark } from './read-number.ts'

/** How figures and periods are written in the reader's language, to read and to type. */
export type FigureWords = {
  readonly decimal: DecimalMark
  /** To read: grouped, a class by its name, a gap by its status. */
  readonly value: (figure: Figure, indicator: Indicator) => string
  /** To type: no groups, the language's own decimal mark. */
  readonly typed: (value: Figure['value']) => string
  readonly period: (period: Period) => string
  readonly shortPeriod: (period: Period) => string
  readonly row: (row: Pick<FormRow, 'indicator' | 'at'>) => string
  readonly classOf: (indicator: Indicator, word: string) => string | undefined
}

export function useFigureWords(): FigureWords {
  const { language, texts, formats, named } = useLanguage()
  return useMemo(() => {
    const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6 })
    const decimal = number.format(1.5).includes(',') ? ',' : '.'
    const classes: Readonly<Record<string, string>> = texts.codes.classes
    return {
      decimal,
      value: ({ value, status }, indicator) => {
        if (isGap(status)) return texts.codes.statuses[status]
        if (typeof value === 'number') return number.format(value)
        return indicator.type === 'category' ? (classes[value ?? ''] ?? value ?? '') : (value ?? '')
      },
      typed: (value) => (typeof value === 'number' ? String(value).replace('.', decimal) : (value ?? '')),
      period: (period) =>
        frequencyOf(period) === 'day'
          ? formats.date(firstDay(period)!)
          : texts.report.week(period.slice(6), formats.dates(firstDay(period)!, lastDay(period))),
      shortPeriod: (period) =>
        frequencyOf(period) === 'day'
          ? formats.shortDate(dayNumber(period)!)
          : texts.report.shortWeek(period.slice(6)),
      row: ({ indicator, at }) =>
        at.stratum === undefined ? named(indicator.name) : `${named(indicator.name)}, ${at.stratum}`,
      classOf: (indicator, word) =>
        indicator.categories?.find((one) =>
          [one, classes[one]].some((name) => name?.toLowerCase() === word.toLowerCase()),
        ),
    }
  }, [language, texts, formats, named])
}
