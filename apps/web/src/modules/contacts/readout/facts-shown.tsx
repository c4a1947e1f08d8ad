import type { Paragraph } from '@concert/statement'
import type { ReactNode } from 'react'
import { TextsShown } from '../../../design/texts-shown.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import styles from '../contacts.module.css'
import { BasisShown } from './basis-shown.tsx'

type Given = { readonly facts: NonNullable<Paragraph['facts']>; readonly isBeside: boolean }

/** Facts, apart from how anybody stands to them, each with what it rests on. */
export function FactsShown({ facts, isBeside }: Given): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.readout
  return (
    <div className={styles['facts']}>
      <p className={styles['small']}>{words.facts}</p>
      <ul className={styles['factList']}>
        {facts.map(({ texts: said, basis }, at) => (
          // A fact is nothing but its place.
          <li key={at}>
            <TextsShown texts={said} isBeside={isBeside} />
            {basis.length === 0 ? (
              <p className={styles['note']}>{words.noBasis}</p>
            ) : (
              <ul className={styles['basisList']} aria-label={words.basis}>
                {basis.map((one, of) => (
                  <li key={of}>
                    <BasisShown basis={one} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
