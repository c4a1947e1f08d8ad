import type { Period, Place } from '@concert/statement'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { PeriodChoice } from './period-choice.tsx'
import { PlaceChoice } from './place-choice.tsx'
import { placesAndPeriods, type ReportForm } from './report-form.ts'
import styles from './report-head.module.css'
import { useFigureWords } from './use-figure-words.ts'
import { usePlaceTitles } from './use-place-titles.ts'

type Given = {
  readonly form: ReportForm
  readonly due: Period
  readonly known: readonly Place[]
  readonly state: string | undefined
  readonly onLook: (at: Pick<ReportForm, 'place' | 'period'>) => void
}

/** Of what place and period the figures are, and where else this report has some. */
export function ReportHead({ form, due, known, state, onLook }: Given): ReactNode {
  return (
    <div className={styles['head']}>
      <div className={styles['fields']}>
        <PlaceChoice
          place={form.place}
          known={known}
          state={state}
          onChoose={(place) => onLook({ place, period: form.period })}
        />
        <PeriodChoice
          period={form.period}
          due={due}
          onChoose={(period) => onLook({ place: form.place, period })}
        />
      </div>
      <Elsewhere form={form} onLook={onLook} />
    </div>
  )
}

function Elsewhere({ form, onLook }: Pick<Given, 'form' | 'onLook'>): ReactNode {
  const { texts } = useLanguage()
  const { period: inWords } = useFigureWords()
  const placeName = usePlaceTitles()
  const all = placesAndPeriods(form)
  const others = all.filter(({ place, period }) => place !== form.place || period !== form.period)
  if (others.length === 0) return undefined
  const figuresAt = (at: (typeof others)[number]): number =>
    Object.values(form.figures).filter(({ place, period }) => place === at.place && period === at.period)
      .length
  return (
    <div className={styles['elsewhere']}>
      <span>{texts.report.elsewhere}</span>
      {others.map((at) => (
        <button
          key={`${at.place} ${at.period}`}
          type="button"
          className={styles['chip']}
          onClick={() => onLook(at)}
        >
          {placeName(at.place)}, {inWords(at.period)}: {texts.report.figureCount(figuresAt(at))}
        </button>
      ))}
    </div>
  )
}
