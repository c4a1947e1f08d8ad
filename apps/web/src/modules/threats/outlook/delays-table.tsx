import type { NowcastAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Table } from '../../../design/table.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'
import { useFigureText } from '../use-figure-text.ts'

type Given = Pick<NowcastAnswer, 'delays' | 'frequency'> & { readonly file: ReactNode }

/** How much of the settled figures was published with each delay, or why that is not known. */
export function DelaysTable({ delays, frequency, file }: Given): ReactNode {
  const { texts, words: counted } = useThreatsTexts()
  const figureText = useFigureText()
  const words = texts.signals.nowcast
  const known = delays.filter(({ share }) => typeof share === 'number')
  const [first] = delays
  return (
    <div className={styles['part']}>
      <h3>{words.delays.title}</h3>
      <p className={styles['soft']}>{words.delays.means}</p>
      {known.length === 0 ? (
        <p>{texts.signals.noFigure(figureText(first?.share ?? 'too-short'))}</p>
      ) : (
        <Table
          caption={words.delays.title}
          rows={known}
          keyOf={({ delay }) => delay}
          columns={[
            { name: words.delays.delay, head: true, cell: ({ delay }) => words.periods(delay, frequency) },
            {
              name: words.delays.share,
              cell: ({ share }) =>
                typeof share === 'number' ? `${figureText(100 * share, 1)} %` : figureText(share),
            },
            { name: words.delays.rest, cell: ({ periods }) => counted.number(periods) },
          ]}
        />
      )}
      <p>{file}</p>
    </div>
  )
}
