import type { EntryFiguresAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { ProofMark } from '../../../design/proof-mark.tsx'
import type { Column } from '../../../design/table.tsx'
import { useIndicatorNames } from '../../../design/use-indicator-names.ts'
import { usePlaceNames } from '../../../design/use-place-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { periodInWords } from './period-in-words.ts'
import styles from './content.module.css'

export type Figure = EntryFiguresAnswer['figures'][number]

type Stated = Pick<Figure, 'value' | 'status'>

/** The columns that these figures need: what stood before only where something did, and so what stands since. */
export function useFigureColumns(figures: readonly Figure[]): readonly Column<Figure>[] {
  const { texts, language } = useLanguage()
  const placeName = usePlaceNames()
  const indicatorName = useIndicatorNames()
  const own = texts.record.entry.figures
  const has = (name: 'before' | 'after'): boolean => figures.some((figure) => figure[name] !== undefined)
  return [
    { name: own.place, head: true, cell: ({ place }) => placeName(place) },
    {
      name: own.indicator,
      cell: ({ indicator, stratum }) =>
        stratum === '' ? indicatorName(indicator) : `${indicatorName(indicator)} · ${stratum}`,
    },
    { name: own.period, cell: ({ period }) => periodInWords(language, period) },
    ...(has('before')
      ? [{ name: own.before, end: true, cell: ({ before }: Figure) => <Earlier figure={before} /> }]
      : []),
    { name: own.value, end: true, cell: (figure) => <Value figure={figure} /> },
    ...(has('after')
      ? [{ name: own.since, end: true, cell: ({ after }: Figure) => <Later figure={after} /> }]
      : []),
  ]
}

function Value({ figure: { value, status } }: { readonly figure: Stated }): ReactNode {
  const { texts, words } = useLanguage()
  const classes: Readonly<Record<string, string>> = texts.codes.classes
  const statuses: Readonly<Record<string, string>> = texts.codes.statuses
  const text =
    typeof value === 'number'
      ? words.number(value)
      : value === null
        ? texts.record.entry.figures.gap
        : (classes[value] ?? value)
  return (
    <span className={styles['value']}>
      <strong>{text}</strong>
      {status === 'A' ? undefined : (
        <span className={styles['status']}>{`${statuses[status] ?? ''} (${status})`}</span>
      )}
    </span>
  )
}

function Earlier({ figure }: { readonly figure: Figure['before'] }): ReactNode {
  if (figure === undefined) return '—'
  return (
    <span className={styles['value']}>
      <Value figure={figure} />
      <ProofMark index={figure.index} />
    </span>
  )
}

function Later({ figure }: { readonly figure: Figure['after'] }): ReactNode {
  const { texts } = useLanguage()
  if (figure === undefined) return texts.record.entry.figures.unchanged
  return <Earlier figure={figure} />
}
