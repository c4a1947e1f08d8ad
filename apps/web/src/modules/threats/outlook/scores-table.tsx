import type { ForecastAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Table } from '../../../design/table.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'
import { useFigureText } from '../use-figure-text.ts'

/** How forecasts did that were made by the same rule on each earlier vintage, against what came later. */
export function ScoresTable({ past }: Pick<ForecastAnswer, 'past'>): ReactNode {
  const { texts, words: counted } = useThreatsTexts()
  const figureText = useFigureText()
  const { scores } = texts.signals
  const share = (figure: number | string): string =>
    typeof figure === 'number' ? `${figureText(100 * figure, 0)} %` : figureText(figure)
  const scored = past.filter(({ forecasts }) => forecasts > 0)
  return (
    <div className={styles['part']}>
      <h3>{scores.title}</h3>
      <p className={styles['soft']}>{scores.means}</p>
      {scored.length === 0 ? (
        <p>{scores.none}</p>
      ) : (
        <Table
          caption={scores.title}
          rows={scored}
          keyOf={({ horizon }) => horizon}
          columns={[
            { name: scores.horizon, head: true, cell: ({ horizon }) => scores.weeks(horizon) },
            { name: scores.forecasts, cell: ({ forecasts }) => counted.number(forecasts) },
            { name: scores.wis, cell: ({ wis }) => figureText(wis, 1) },
            { name: scores.relative, cell: ({ relativeWis }) => figureText(relativeWis) },
            { name: scores.coverage50, cell: ({ coverage50 }) => share(coverage50) },
            { name: scores.coverage95, cell: ({ coverage95 }) => share(coverage95) },
          ]}
        />
      )}
    </div>
  )
}
