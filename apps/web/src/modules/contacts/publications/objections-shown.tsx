import type { Publication } from '@concert/api'
import type { ReactNode } from 'react'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { TextsShown } from '../../../design/texts-shown.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import styles from '../contacts.module.css'

type Given = { readonly objections: Publication['objections']; readonly isBeside: boolean }

/** What other parties hold against a publication; it stays below it, an earlier version of it too. */
export function ObjectionsShown({ objections, isBeside }: Given): ReactNode {
  const { texts, language } = useContactsTexts()
  const nameOf = useAgencyNames()
  const words = texts.contacts.publications
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  if (objections.length === 0) return undefined
  return (
    <div className={styles['objections']}>
      <h3>{words.objections}</h3>
      {objections.map(({ id, index, agency, received, texts: said, paragraphs = [], replacedBy }) => (
        <article key={id} className={styles['objection']}>
          <p>
            <strong>{nameOf(agency)}</strong>
            {paragraphs.length === 0 ? undefined : ` · ${words.objectionOn(list.format(paragraphs))}`}
          </p>
          <p className={styles['note']}>
            <Moment at={received} short /> <ProofMark index={index} />
            {replacedBy === null ? undefined : ` ${texts.contacts.readout.replaced}`}
          </p>
          <TextsShown texts={said} isBeside={isBeside} />
        </article>
      ))}
    </div>
  )
}
