import type { Indicator } from '@concert/statement'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from './figure-table.module.css'
import type { StandingFigure } from './standing-figures.ts'
import { useFigureWords } from './use-figure-words.ts'

type Given = { readonly figure: StandingFigure; readonly indicator: Indicator; readonly column: number }

/** A figure of a period before; it leads to the entry that brought it. */
export function LastFigure({ figure, indicator, column }: Given): ReactNode {
  const { texts, words } = useLanguage()
  const { value, shortPeriod } = useFigureWords()
  const { period, index, status } = figure
  return (
    <Link
      to="/record/$id"
      params={{ id: String(index) }}
      data-cell={`last-${column}`}
      tabIndex={-1}
      className={styles['before']}
      title={`${texts.codes.statuses[status]}, ${texts.design.entry(words.number(index))}`}
    >
      <span className={styles['period']}>{shortPeriod(period)}</span> <span>{value(figure, indicator)}</span>
      {status === 'A' ? undefined : <abbr title={texts.codes.statuses[status]}>{status}</abbr>}
    </Link>
  )
}
