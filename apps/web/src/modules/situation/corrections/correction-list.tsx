import type { CorrectionsAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { AuthorsWords } from './authors-words.tsx'
import { RestatedFigures } from './restated-figures.tsx'
import styles from './correction-list.module.css'

type Given = { readonly answer: CorrectionsAnswer; readonly entriesAtMost?: number }

/** Entries that restated figures, the newest first: who, why in their own words, and what stood before. */
export function CorrectionList({ answer, entriesAtMost = Infinity }: Given): ReactNode {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  const { noReason, none } = texts.situation.corrections
  if (answer.entries.length === 0) return <p className={styles['soft']}>{none}</p>
  return (
    <ol className={styles['list']}>
      {answer.entries.slice(0, entriesAtMost).map((entry) => (
        <li key={entry.index} className={styles['entry']}>
          <p className={styles['who']}>
            <strong>{nameOf(entry.agency)}</strong>{' '}
            <span className={styles['soft']}>
              <Moment at={entry.received} short /> <ProofMark index={entry.index} />
            </span>
          </p>
          {entry.reason === null ? (
            <p className={styles['soft']}>{noReason}</p>
          ) : (
            <AuthorsWords lang={entry.lang} text={entry.reason} />
          )}
          <RestatedFigures
            corrections={answer.corrections.filter(({ index }) => index === entry.index)}
            figures={entry.figures}
          />
        </li>
      ))}
    </ol>
  )
}
