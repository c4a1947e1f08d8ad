import type { Readout, ReadoutAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { BesideSwitch } from '../../../design/beside-switch.tsx'
import { Card } from '../../../design/card.tsx'
import { Moment } from '../../../design/moment.tsx'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import styles from '../contacts.module.css'
import { DraftOf } from '../draft-of.tsx'
import { AnswerComposer } from './answer-composer.tsx'
import { answerFormOf, emptyAnswer, type AnswerForm } from './answer-form.ts'

type Given = { readonly readout: Readout; readonly own: string }

/** Where another party answers the newest version of a readout, and may answer it anew. */
export function AnswerCard({ readout, own }: Given): ReactNode {
  const { texts, language, words: numbers } = useContactsTexts()
  const [isBeside, setBeside] = useState(false)
  const [isAgain, setAgain] = useState(false)
  const [opened] = useState(readout.id)
  const words = texts.contacts.answers
  const earlier = readout.answers.findLast(({ agency, replacedBy }) => agency === own && replacedBy === null)
  const isOpen = earlier === undefined || isAgain
  return (
    <Card
      title={words.title}
      id="answer"
      side={isOpen ? <BesideSwitch isBeside={isBeside} onChange={setBeside} /> : undefined}
    >
      {isOpen ? (
        <>
          <p>{words.waits}</p>
          {opened === readout.id ? undefined : (
            <p role="status" className={styles['notice']}>
              {words.newVersion(numbers.number(readout.version))}
            </p>
          )}
          <DraftOf is={({ kind, inReplyTo }) => kind === 'contacts.answer' && inReplyTo === readout.id}>
            {(draft, content) => (
              <AnswerComposer
                key={readout.id}
                readout={readout}
                own={own}
                draft={draft}
                earlier={earlier}
                isBeside={isBeside}
                first={firstForm({ content, earlier, language })}
                onDone={() => setAgain(false)}
              />
            )}
          </DraftOf>
        </>
      ) : (
        <>
          <p className={styles['note']}>
            {words.done} {words.answeredOn} <Moment at={earlier.received} short />
          </p>
          <div>
            <Button variant="default" size="xs" onClick={() => setAgain(true)}>
              {words.again}
            </Button>
          </div>
        </>
      )}
    </Card>
  )
}

type Begun = {
  readonly content: DraftContent | undefined
  readonly earlier: ReadoutAnswer | undefined
  readonly language: string
}

function firstForm({ content, earlier, language }: Begun): AnswerForm {
  const empty = emptyAnswer(language)
  if (content !== undefined)
    return answerFormOf(
      { ...(content.body as Pick<ReadoutAnswer, 'paragraphs'>), lang: content.lang ?? null },
      empty,
    )
  return earlier === undefined ? empty : answerFormOf(earlier, empty)
}
