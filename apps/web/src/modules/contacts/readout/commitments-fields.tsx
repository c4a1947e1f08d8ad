import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { TextField } from '../../../design/text-field.tsx'
import { TextsFields } from '../../../design/texts-fields.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { PlaceField } from '../conversation/place-field.tsx'
import styles from '../contacts.module.css'
import { noCommitment, type CommitmentFields } from './paragraph-fields.ts'
import type { ParagraphGiven } from './paragraph-given.ts'
import { faultsAt } from './faults-at.ts'

/** What parties undertake to do: who, what, by when. */
export function CommitmentsFields({
  paragraph,
  faults,
  shown,
  parties,
  onChange,
}: ParagraphGiven): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.readout
  const { commitments, speaker } = paragraph
  return (
    <fieldset className={styles['group']}>
      <legend>{words.commitments}</legend>
      {commitments.map((commitment, at) => (
        <OneCommitment
          // A commitment is nothing but its place.
          key={at}
          commitment={commitment}
          at={at}
          parties={parties}
          faults={faultsAt(faults, `commitments.${at}.`)}
          shown={shown}
          onWrite={(changes) =>
            onChange({ commitments: commitments.with(at, { ...commitment, ...changes }) })
          }
          onRemove={() => onChange({ commitments: commitments.toSpliced(at, 1) })}
        />
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          onClick={() => onChange({ commitments: [...commitments, { ...noCommitment, party: speaker }] })}
        >
          {words.addCommitment}
        </Button>
      </div>
    </fieldset>
  )
}

type CommitmentGiven = Pick<ParagraphGiven, 'parties' | 'faults' | 'shown'> & {
  readonly commitment: CommitmentFields
  readonly at: number
  readonly onWrite: (changes: Partial<CommitmentFields>) => void
  readonly onRemove: () => void
}

function OneCommitment({
  commitment,
  at,
  parties,
  faults,
  shown,
  onWrite,
  onRemove,
}: CommitmentGiven): ReactNode {
  const { texts, words: numbers } = useContactsTexts()
  const words = texts.contacts.readout
  const name = words.commitment(numbers.number(at + 1))
  return (
    <div className={styles['item']} role="group" aria-label={name}>
      <div className={styles['row']}>
        <PlaceField
          label={words.commits}
          parties={parties}
          place={commitment.party}
          isNeeded
          error={faults.includes('party') ? words.missing.party : undefined}
          onChoose={(party) => onWrite({ party })}
        />
        <TextField
          type="date"
          label={words.by}
          isOptional
          value={commitment.by}
          onChange={(by) => onWrite({ by })}
        />
      </div>
      <TextsFields
        label={`${name}: ${words.what}`}
        shown={shown}
        maxLength={300}
        texts={commitment.what}
        errors={faults.includes('what') ? { en: words.missing.what } : {}}
        onChange={(what) => onWrite({ what })}
      />
      <div>
        <Button variant="default" size="xs" onClick={onRemove}>
          {texts.contacts.compose.remove(name)}
        </Button>
      </div>
    </div>
  )
}
