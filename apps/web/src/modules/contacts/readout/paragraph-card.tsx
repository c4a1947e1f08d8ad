import type { ReadoutParagraph } from '@concert/api'
import { stances } from '@concert/statement'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Field } from '../../../design/field.tsx'
import { TextsFields } from '../../../design/texts-fields.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { AmendmentsShown } from '../answers/amendments-shown.tsx'
import styles from '../contacts.module.css'
import { CommitmentsFields } from './commitments-fields.tsx'
import { FactsFields } from './facts-fields.tsx'
import type { ParagraphFields } from './paragraph-fields.ts'
import { VoiceFields } from './voice-fields.tsx'
import type { ParagraphGiven } from './paragraph-given.ts'

type Given = ParagraphGiven & {
  /** The paragraph in the version before, with what the others answered. */
  readonly answered: ReadoutParagraph | undefined
  readonly onUp: (() => void) | undefined
  readonly onDown: (() => void) | undefined
  readonly onAdd: () => void
  readonly onRemove: () => void
}

/** One paragraph as it is written: whose words and which stance above, the words in every language, facts and commitments below. */
export function ParagraphCard(given: Given): ReactNode {
  const { paragraph, faults, shown, answered, onChange } = given
  const { texts } = useContactsTexts()
  const words = texts.contacts.readout
  return (
    <section
      className={styles['paragraph']}
      data-voice={paragraph.voice}
      aria-label={words.paragraph(paragraph.id)}
    >
      <Head {...given} />
      <div className={styles['row']}>
        <VoiceFields {...given} />
        <StanceField {...given} />
      </div>
      <p className={styles['note']}>{words.voiceMeans[paragraph.voice]}</p>
      <TextsFields
        label={words.text}
        shown={shown}
        rows={5}
        maxLength={5_000}
        texts={paragraph.texts}
        errors={faults.includes('texts') ? { [shown]: words.missing.text } : {}}
        onChange={(changed) => onChange({ texts: changed })}
      />
      {answered === undefined ? undefined : (
        <AmendmentsShown
          paragraph={answered}
          onTake={(taken) => onChange({ texts: { ...paragraph.texts, ...taken } })}
        />
      )}
      <FactsFields {...given} />
      <CommitmentsFields {...given} />
    </section>
  )
}

function Head({ paragraph: { id }, onUp, onDown, onAdd, onRemove }: Given): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.readout
  const name = words.paragraph(id)
  const small = { variant: 'default', size: 'xs' } as const
  return (
    <div className={styles['cardHead']}>
      <h3>{name}</h3>
      <div className={styles['actions']}>
        <Button {...small} disabled={onUp === undefined} aria-label={words.up(name)} onClick={onUp}>
          ↑
        </Button>
        <Button {...small} disabled={onDown === undefined} aria-label={words.down(name)} onClick={onDown}>
          ↓
        </Button>
        <Button {...small} onClick={onAdd}>
          {words.addAfter}
        </Button>
        <Button {...small} aria-label={texts.contacts.compose.remove(name)} onClick={onRemove}>
          {texts.contacts.removeShort}
        </Button>
      </div>
    </div>
  )
}

function StanceField({ paragraph, onChange }: ParagraphGiven): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.readout
  return (
    <Field label={words.stance}>
      {(control) => (
        <select
          {...control}
          value={paragraph.stance}
          onChange={({ target }) => onChange({ stance: target.value as ParagraphFields['stance'] })}
        >
          {stances.map((one) => (
            <option key={one} value={one}>
              {words.stances[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
