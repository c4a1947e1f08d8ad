import type { Paragraph } from '@concert/statement'
import type { ReactNode } from 'react'
import { TextsShown } from '../../../design/texts-shown.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import type { Party } from '../contact.ts'
import styles from '../contacts.module.css'
import { usePartyNames } from '../use-party-names.ts'
import { CommitmentsShown } from './commitments-shown.tsx'
import { FactsShown } from './facts-shown.tsx'

type Given = {
  readonly paragraph: Paragraph
  readonly parties: readonly Party[]
  readonly isBeside: boolean
  /** What others said of it. */
  readonly children?: ReactNode
}

/** One paragraph: whose words, how they stand to what they say, the words, and the facts and commitments apart from them. */
export function ParagraphWords({ paragraph, parties, isBeside, children }: Given): ReactNode {
  const { id, stance, texts: said, facts = [], commitments = [], voice } = paragraph
  const { texts } = useContactsTexts()
  const words = texts.contacts.readout
  return (
    <article className={styles['paragraph']} data-voice={voice} aria-label={words.paragraph(id)}>
      <p className={styles['voice']}>
        <span className={styles['number']} aria-hidden="true">
          {id}
        </span>
        <VoiceWords paragraph={paragraph} parties={parties} />
        <span className={styles['stance']}>{words.stances[stance]}</span>
      </p>
      <TextsShown texts={said} isBeside={isBeside} />
      {facts.length === 0 ? undefined : <FactsShown facts={facts} isBeside={isBeside} />}
      {commitments.length === 0 ? undefined : (
        <CommitmentsShown commitments={commitments} parties={parties} />
      )}
      {children}
    </article>
  )
}

type Voice = Pick<Given, 'parties'> & { readonly paragraph: Pick<Paragraph, 'voice' | 'speaker'> }

/** Whose words a paragraph is, in words. */
export function VoiceWords({ paragraph: { voice, speaker }, parties }: Voice): ReactNode {
  const { texts } = useContactsTexts()
  const nameOf = usePartyNames()
  const words = texts.contacts.readout
  if (voice === 'joint' || speaker === undefined) return words.jointOf
  const name = nameOf(parties[speaker])
  return voice === 'own' ? words.ownOf(name) : words.attributedTo(name)
}
