import type { ReadoutParagraph } from '@concert/api'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import type { Texts } from '../conversation/conversation-fields.ts'
import styles from '../contacts.module.css'
import { TextsCompared } from './texts-compared.tsx'

type Given = {
  readonly paragraph: ReadoutParagraph
  /** Puts the words of an amendment in the place of one's own; absent where nothing is being written. */
  readonly onTake?: (texts: Texts) => void
}

/** What each other party answered of a paragraph; other words that it would have are compared with those that stand. */
export function AmendmentsShown({ paragraph, onTake }: Given): ReactNode {
  const shown = paragraph.consents.filter(({ needed, answer }) =>
    answer === null ? needed && onTake === undefined : true,
  )
  if (shown.length === 0) return undefined
  return (
    <ul className={styles['consents']}>
      {shown.map((consent) => (
        <li key={consent.agency} data-answer={consent.answer ?? 'open'}>
          <Consent consent={consent} before={paragraph.texts} onTake={onTake} />
        </li>
      ))}
    </ul>
  )
}

type ConsentGiven = {
  readonly consent: ReadoutParagraph['consents'][number]
  readonly before: Texts
  readonly onTake: Given['onTake']
}

function Consent({ consent, before, onTake }: ConsentGiven): ReactNode {
  const { texts } = useContactsTexts()
  const nameOf = useAgencyNames()
  const words = texts.contacts.answers
  const { agency, answer, texts: theirs, reason } = consent
  return (
    <>
      <p>
        <strong>{nameOf(agency)}</strong>: {answer === null ? words.noAnswer : words.given[answer]}
      </p>
      {theirs === undefined ? undefined : (
        <TextsCompared before={before} after={theirs} name={words.changesOf(nameOf(agency))} />
      )}
      {reason === undefined ? undefined : (
        <p className={styles['prose']}>
          <span className={styles['small']}>{words.reason}:</span> {reason}
        </p>
      )}
      {theirs === undefined || onTake === undefined ? undefined : (
        <div>
          <Button variant="default" size="xs" onClick={() => onTake(theirs)}>
            {words.take}
          </Button>
        </div>
      )}
    </>
  )
}
