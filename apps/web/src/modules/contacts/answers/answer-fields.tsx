import type { ReadoutParagraph } from '@concert/api'
import { paragraphAnswers } from '@concert/statement'
import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { TextsFields } from '../../../design/texts-fields.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import type { Party } from '../contact.ts'
import styles from '../contacts.module.css'
import { ParagraphWords } from '../readout/paragraph-words.tsx'
import { isAsked, type AnswerChoice, type ParagraphAnswer } from './answer-form.ts'
import { TextsCompared } from './texts-compared.tsx'

type Given = {
  readonly paragraph: ReadoutParagraph
  readonly parties: readonly Party[]
  readonly own: string
  readonly answer: ParagraphAnswer
  /** Of the whole form, as `p1.answer`. */
  readonly faults: readonly string[]
  readonly shown: string
  readonly isBeside: boolean
  readonly onWrite: (changes: Partial<ParagraphAnswer>) => void
}

/** One paragraph of the other side, and what is answered of it right below. */
export function AnswerFields(given: Given): ReactNode {
  const { paragraph, parties, own, answer, isBeside } = given
  const { texts } = useContactsTexts()
  const words = texts.contacts.answers
  return (
    <ParagraphWords paragraph={paragraph} parties={parties} isBeside={isBeside}>
      <div className={styles['answer']}>
        <p className={styles['note']}>{isAsked(paragraph, own) ? words.asked : words.notAsked}</p>
        <Choice {...given} />
        {answer.answer === 'amended' ? <Amendment {...given} /> : undefined}
        {answer.answer === 'amended' || answer.answer === 'declined' ? <Reason {...given} /> : undefined}
      </div>
    </ParagraphWords>
  )
}

type Chosen = AnswerChoice | 'none'

function Choice({ paragraph, own, answer, faults, onWrite }: Given): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.answers
  const offered: readonly Chosen[] = isAsked(paragraph, own)
    ? paragraphAnswers
    : [...paragraphAnswers, 'none']
  const choose = (chosen: Chosen | undefined): void => {
    const texts =
      chosen === 'amended' && Object.keys(answer.texts).length === 0 ? paragraph.texts : answer.texts
    onWrite({ answer: chosen === 'none' ? undefined : chosen, texts })
  }
  const chosen: Chosen | undefined = answer.answer ?? (isAsked(paragraph, own) ? undefined : 'none')
  return (
    <div className={styles['choices']}>
      <Choices<Chosen>
        legend={`${words.choice}: ${texts.contacts.readout.paragraph(paragraph.id)}`}
        isSingle
        error={faults.includes(`${paragraph.id}.answer`) ? words.missing.answer : undefined}
        options={offered.map((value) => ({ value, name: words.choices[value] }))}
        chosen={chosen === undefined ? [] : [chosen]}
        onChoose={([one]) => choose(one)}
      />
    </div>
  )
}

function Amendment({ paragraph, answer, faults, shown, onWrite }: Given): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.answers
  const { id } = paragraph
  const fault = faults.includes(`${id}.texts`)
    ? words.missing.texts
    : faults.includes(`${id}.same`)
      ? words.missing.same
      : undefined
  return (
    <>
      <TextsFields
        label={words.yours}
        shown={shown}
        rows={4}
        maxLength={5_000}
        texts={answer.texts}
        errors={fault === undefined ? {} : { [shown]: fault }}
        onChange={(changed) => onWrite({ texts: changed })}
      />
      <p className={styles['small']}>{words.changes}</p>
      <TextsCompared before={paragraph.texts} after={answer.texts} name={words.changes} />
    </>
  )
}

function Reason({ paragraph: { id }, answer, faults, onWrite }: Given): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.answers
  return (
    <TextField
      label={words.reason}
      hint={answer.answer === 'declined' ? words.declineMeans : undefined}
      isOptional={answer.answer !== 'declined'}
      error={faults.includes(`${id}.reason`) ? words.missing.reason : undefined}
      rows={2}
      maxLength={2_000}
      value={answer.reason}
      onChange={(reason) => onWrite({ reason })}
    />
  )
}
