import { indicatorOf, isGap, type Indicator, type ObservationStatus } from '@concert/statement'
import type { ReactNode } from 'react'
import { Table, type Column } from '../../../design/table.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { StandingFigure } from '../report/standing-figures.ts'
import type { FigureAt } from '../report/report-form.ts'
import { useFigureWords } from '../report/use-figure-words.ts'
import { usePlaceTitles } from '../report/use-place-titles.ts'
import styles from './said.module.css'

/** A figure as a draft has it, which may be unfinished. */
export type SaidFigure = FigureAt & {
  readonly value?: number | string | null
  readonly status?: ObservationStatus
  readonly cumulative?: number
}

type Given = {
  readonly figures: readonly SaidFigure[]
  /** What a correction restates, where it is known. */
  readonly standing?: (figure: SaidFigure) => StandingFigure | undefined
}

/** The figures of a statement that is to be signed, each with what stands now where it restates one. */
export function SaidFigures({ figures, standing }: Given): ReactNode {
  const { texts } = useLanguage()
  const words = useFigureWords()
  const placeName = usePlaceTitles()
  const own = texts.drafts.figures
  const nameOf = (figure: SaidFigure): string => {
    const indicator = indicatorOf(figure.indicator)
    return indicator === undefined ? figure.indicator : words.row({ indicator, at: figure })
  }
  const columns: Column<SaidFigure>[] = [
    { name: own.indicator, head: true, cell: nameOf },
    { name: own.place, cell: ({ place }) => placeName(place) },
    { name: own.period, cell: ({ period }) => words.period(period) },
    ...(standing === undefined
      ? []
      : [
          {
            name: own.before,
            end: true,
            cell: (one: SaidFigure) => <Said figure={standing(one)} of={one} />,
          },
        ]),
    {
      name: standing === undefined ? own.value : own.after,
      end: true,
      cell: (one) => <Said figure={one} of={one} />,
    },
    { name: own.unit, cell: ({ indicator }) => unitOf(indicatorOf(indicator), texts.codes.units) },
  ]
  const rows = figures.map((figure, at) => ({ ...figure, at }))
  return (
    <Table caption={own.caption} columns={columns} rows={rows} keyOf={(row) => (row as { at: number }).at} />
  )
}

function unitOf(
  indicator: Indicator | undefined,
  units: Readonly<Record<Indicator['unit'], string>>,
): string {
  return indicator === undefined || indicator.type === 'category' ? '' : units[indicator.unit]
}

type OneGiven = {
  readonly figure: Pick<SaidFigure, 'value' | 'status'> | undefined
  readonly of: SaidFigure
}

function Said({ figure, of }: OneGiven): ReactNode {
  const { texts } = useLanguage()
  const words = useFigureWords()
  const indicator = indicatorOf(of.indicator)
  if (figure === undefined || indicator === undefined) return '—'
  const { value = '', status = 'A' } = figure
  return (
    <span className={styles['value']}>
      <strong>{isGap(status) ? '—' : words.value({ value, status }, indicator)}</strong>
      {status === 'A' ? undefined : (
        <span className={styles['status']}>
          {texts.codes.statuses[status]} ({status})
        </span>
      )}
    </span>
  )
}
