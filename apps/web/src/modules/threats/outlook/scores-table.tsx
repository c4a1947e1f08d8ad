import type { ForecastAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Table } from '../../../design/table.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'
import { useFigureText } from '../use-figure-text.ts'

type Row = Omit<ForecastAnswer['past'][number], 'horizon'> & { readonly key: number; readonly name: string }
type Words = {
  readonly title: string
  readonly means: string
  readonly none: string
  readonly of: string
  readonly relative: string
}

type Given = { readonly words: Words; readonly rows: readonly Row[]; readonly file: ReactNode }

/** How forecasts or nowcasts did that were made by the same rule on each earlier vintage, against what came later. */
export function ScoresTable({ words, rows, file }: Given): ReactNode {
  const { texts, words: counted } = useThreatsTexts()
  const figureText = useFigureText()
  const { scores } = texts.signals
  const share = (figure: number | string): string =>
    typeof figure === 'number' ? `${figureText(100 * figure, 0)} %` : figureText(figure)
  const scored = rows.filter(({ forecasts }) => forecasts > 0)
  return (
    <div className={styles['part']}>
      <h3>{words.title}</h3>
      <p className={styles['soft']}>{words.means}</p>
      {scored.length === 0 ? (
        <p>
          {words.none} {texts.signals.noFigure(texts.signals.gaps['too-short'])}
        </p>
      ) : (
        <Table
          caption={words.title}
          rows={scored}
          keyOf={({ key }) => key}
          isWide
          columns={[
            { name: words.of, head: true, cell: ({ name }) => name },
            { name: scores.forecasts, cell: ({ forecasts }) => counted.number(forecasts) },
            { name: scores.wis, cell: ({ wis }) => figureText(wis, 1) },
            {
              name: words.relative,
              cell: ({ relativeWis }) =>
                relativeWis === 'no-cases' ? scores.noRatio : figureText(relativeWis),
            },
            { name: scores.coverage50, cell: ({ coverage50 }) => share(coverage50) },
            { name: scores.coverage95, cell: ({ coverage95 }) => share(coverage95) },
          ]}
        />
      )}
      <p>{file}</p>
    </div>
  )
}
