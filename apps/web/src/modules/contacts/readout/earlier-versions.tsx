import type { Readout } from '@concert/api'
import type { ReactNode } from 'react'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { AmendmentsShown } from '../answers/amendments-shown.tsx'
import styles from '../contacts.module.css'
import { ParagraphWords } from './paragraph-words.tsx'

/** Versions that were replaced, each as it was, with what was answered to it. */
export function EarlierVersions({ versions }: { readonly versions: readonly Readout[] }): ReactNode {
  const { texts, words: numbers } = useContactsTexts()
  const words = texts.contacts.readout
  if (versions.length === 0) return undefined
  return (
    <details>
      <summary>{words.earlier(versions.length)}</summary>
      {versions.map(({ id, index, version, received, paragraphs, parties }) => (
        <section key={id} className={styles['earlier']}>
          <h3>
            {words.version(numbers.number(version))}, <Moment at={received} short />{' '}
            <ProofMark index={index} />
          </h3>
          {paragraphs.map((paragraph) => (
            <ParagraphWords key={paragraph.id} paragraph={paragraph} parties={parties} isBeside={false}>
              <AmendmentsShown paragraph={paragraph} />
            </ParagraphWords>
          ))}
        </section>
      ))}
    </details>
  )
}
