import { indicatorOf } from '@concert/statement'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { Hindrance } from './hindrances-of.ts'
import { figureKey } from './report-form.ts'
import styles from './review.module.css'
import { useFigureWords } from './use-figure-words.ts'

type Given = {
  readonly hindrances: readonly Hindrance[]
  readonly onMend: (row?: string) => void
}

/** Everything that has to be mended before anything is signed, with the way to it. */
export function HindranceList({ hindrances, onMend }: Given): ReactNode {
  const { texts } = useLanguage()
  if (hindrances.length === 0) return undefined
  return (
    <div className={styles['hindrances']} role="alert">
      <p className={styles['strong']}>{texts.report.review.hindered}</p>
      <ul>
        {hindrances.map((one) => (
          <li key={one.code === 'figure' ? figureKey(one.figure) : one.code}>
            <HindranceItem hindrance={one} onMend={onMend} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type ItemGiven = { readonly hindrance: Hindrance; readonly onMend: (row?: string) => void }

function HindranceItem({ hindrance, onMend }: ItemGiven): ReactNode {
  const { texts } = useLanguage()
  const words = useFigureWords()
  if (hindrance.code !== 'figure') return texts.report.hindrances[hindrance.code]
  const { figure, fault } = hindrance
  const row = { indicator: indicatorOf(figure.indicator)!, at: figure }
  return (
    <>
      <button type="button" className={styles['link']} onClick={() => onMend(figureKey(figure))}>
        {words.row(row)}, {words.period(figure.period)}
      </button>{' '}
      {typeof figure.value === 'string' && figure.value !== '' ? <code>{figure.value}</code> : undefined}{' '}
      {texts.report.faults[fault]}
    </>
  )
}
