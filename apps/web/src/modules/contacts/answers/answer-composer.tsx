import type { DraftAnswer, Readout, ReadoutAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { LanguageChoice } from '../../../design/language-choice.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import styles from '../contacts.module.css'
import { AnswerFields } from './answer-fields.tsx'
import {
  answerContent,
  answerFaults,
  answerTo,
  openParagraphs,
  withConfirmed,
  type AnswerForm,
  type ParagraphAnswer,
} from './answer-form.ts'

type Given = {
  readonly readout: Readout
  readonly own: string
  readonly draft: DraftAnswer | undefined
  readonly first: AnswerForm
  /** One's answer to this version before. */
  readonly earlier: ReadoutAnswer | undefined
  readonly isBeside: boolean
  readonly onDone: () => void
}

/** Where the other side answers a readout, paragraph by paragraph. */
export function AnswerComposer(given: Given): ReactNode {
  const { readout, own, draft, first, earlier, onDone } = given
  const { texts, language } = useContactsTexts()
  const words = texts.contacts.answers
  const name = `answer ${readout.id} ${earlier?.id ?? ''} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<AnswerForm>(name, first)
  const [shown, show] = useState<string>(language)
  const faults = answerFaults(fields, readout, own)
  const open = openParagraphs(fields, readout, own)
  const write = (id: string, changes: Partial<ParagraphAnswer>): void =>
    change({ paragraphs: { ...fields.paragraphs, [id]: { ...answerTo(fields, id), ...changes } } })
  const { shownFaults, contents } = useTried(faults, () => answerContent(fields, readout, earlier?.id))
  return (
    <Composer
      isWide
      draft={draft}
      contents={contents}
      means={
        <>
          {words.means}{' '}
          <SigningMeans readers={{ label: readout.label, audience: readout.audience.split(' ') }} />
        </>
      }
      onDone={() => {
        forget()
        onDone()
      }}
    >
      <StillOpen open={open} onConfirm={() => change(withConfirmed(fields, open))} />
      <LanguageChoice chosen={shown} onChoose={show} />
      <Answers {...given} form={fields} faults={shownFaults} shown={shown} onWrite={write} />
      <TextField
        label={words.note}
        isOptional
        rows={2}
        maxLength={2_000}
        lang={fields.lang}
        value={fields.note}
        onChange={(note) => change({ note })}
      />
      {shownFaults.length === 0 ? undefined : (
        <p role="alert" className={styles['error']}>
          {shownFaults.includes('none') ? words.missing.answer : texts.contacts.compose.summary}
        </p>
      )}
    </Composer>
  )
}

type OpenGiven = { readonly open: readonly string[]; readonly onConfirm: () => void }

/** How many paragraphs still need an answer; all of them can be confirmed at once. */
function StillOpen({ open, onConfirm }: OpenGiven): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.answers
  return (
    <div className={styles['cardHead']}>
      <p role="status">{open.length === 0 ? words.allAnswered : words.open(open.length)}</p>
      {open.length === 0 ? undefined : (
        <Button variant="default" size="xs" onClick={onConfirm}>
          {words.all}
        </Button>
      )}
    </div>
  )
}

type AnswersGiven = Pick<Given, 'readout' | 'own' | 'isBeside'> & {
  readonly form: AnswerForm
  readonly faults: readonly string[]
  readonly shown: string
  readonly onWrite: (id: string, changes: Partial<ParagraphAnswer>) => void
}

function Answers({ readout, own, isBeside, form, faults, shown, onWrite }: AnswersGiven): ReactNode {
  return readout.paragraphs.map((paragraph) => (
    <AnswerFields
      key={paragraph.id}
      paragraph={paragraph}
      parties={readout.parties}
      own={own}
      answer={answerTo(form, paragraph.id)}
      faults={faults}
      shown={shown}
      isBeside={isBeside}
      onWrite={(changes) => onWrite(paragraph.id, changes)}
    />
  ))
}
