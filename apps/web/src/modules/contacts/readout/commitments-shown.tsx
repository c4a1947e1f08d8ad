import type { Paragraph } from '@concert/statement'
import type { ReactNode } from 'react'
import { dayInWords } from '../../../design/day-in-words.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import type { Party } from '../contact.ts'
import styles from '../contacts.module.css'
import { usePartyNames } from '../use-party-names.ts'

type Given = {
  readonly commitments: NonNullable<Paragraph['commitments']>
  readonly parties: readonly Party[]
}

/** What parties undertake to do. */
export function CommitmentsShown({ commitments, parties }: Given): ReactNode {
  const { texts, named, language } = useContactsTexts()
  const nameOf = usePartyNames()
  const words = texts.contacts.readout
  return (
    <div className={styles['facts']}>
      <p className={styles['small']}>{words.commitments}</p>
      <ul className={styles['plain']}>
        {commitments.map(({ party, what, by }, at) => (
          // A commitment is nothing but its place.
          <li key={at}>
            <strong>{nameOf(parties[party])}:</strong> {named(what)}
            {by === undefined ? undefined : `, ${words.byDay(dayInWords(language, by))}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
