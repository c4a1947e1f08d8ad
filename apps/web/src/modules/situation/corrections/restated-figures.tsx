import type { CorrectionsAnswer } from '@concert/api'
import { indicatorOf } from '@concert/statement'
import type { ReactNode } from 'react'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from './correction-list.module.css'

type Restated = CorrectionsAnswer['corrections'][number]
type Given = {
  readonly corrections: readonly Restated[]
  /** How many the entry restated in all. */
  readonly figures: number
}

const shown = 3

/** Some of the figures that an entry restated, before and since. */
export function RestatedFigures({ corrections, figures }: Given): ReactNode {
  const { texts } = useLanguage()
  const more = figures - Math.min(shown, corrections.length)
  return (
    <ul className={styles['figures']}>
      {corrections.slice(0, shown).map((one) => (
        <RestatedFigure key={`${one.series} ${one.period}`} one={one} />
      ))}
      {more > 0 ? <li className={styles['soft']}>{texts.situation.corrections.more(more)}</li> : undefined}
    </ul>
  )
}

function RestatedFigure({ one }: { readonly one: Restated }): ReactNode {
  const { texts, formats, language } = useLanguage()
  const stateOf = useStateNames()
  const { figure, change, missing } = texts.situation.corrections
  const valueText = (value: Restated['before']): string =>
    typeof value === 'number' ? formats.number(value) : (value ?? missing)
  const place = one.place === one.state ? stateOf(one.state) : one.place
  const name = indicatorOf(one.indicator)?.name[language] ?? one.indicator
  return (
    <li>
      {figure(place, one.stratum === '' ? name : `${name} (${one.stratum})`, one.period)}
      <br />
      <span className={styles['change']}>{change(valueText(one.before), valueText(one.after))}</span>
    </li>
  )
}
