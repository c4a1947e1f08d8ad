import type { Readout } from '@concert/api'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import styles from '../contacts.module.css'
import type { FieldsGiven } from '../fields-given.ts'
import { ParagraphCard } from './paragraph-card.tsx'
import { placeOf, withMoved, withParagraph, type ReadoutForm, type ReadoutOf } from './readout-form.ts'
import { faultsAt } from './faults-at.ts'

type Given = FieldsGiven<ReadoutForm> & {
  readonly of: ReadoutOf
  readonly before: Readout | undefined
}

/** The paragraphs as cards, in the order in which they are read; what moves or goes is said to whoever reads by ear. */
export function ParagraphsFields({ form, faults, onChange, shown, of, before }: Given): ReactNode {
  const { texts, words: numbers } = useContactsTexts()
  const [said, say] = useState('')
  const words = texts.contacts.readout
  const { parties } = of.record
  const own = placeOf(parties, of.own)
  const move = (at: number, by: number): void => {
    onChange(withMoved(form, at, by))
    say(words.moved(words.paragraph(form.paragraphs[at]!.id), numbers.number(at + by + 1)))
  }
  return (
    <div className={styles['cards']}>
      <h2>{words.paragraphs}</h2>
      {faults.includes('paragraphs') ? (
        <p className={styles['error']}>{words.missing.paragraphs}</p>
      ) : undefined}
      {form.paragraphs.map((paragraph, at) => (
        <ParagraphCard
          key={paragraph.id}
          paragraph={paragraph}
          faults={faultsAt(faults, `paragraphs.${at}.`)}
          shown={shown}
          parties={parties}
          own={own}
          answered={before?.paragraphs.find(({ id }) => id === paragraph.id)}
          onChange={(changes) =>
            onChange({ paragraphs: form.paragraphs.with(at, { ...paragraph, ...changes }) })
          }
          onUp={at === 0 ? undefined : () => move(at, -1)}
          onDown={at === form.paragraphs.length - 1 ? undefined : () => move(at, 1)}
          onAdd={() => onChange(withParagraph(form, own, at))}
          onRemove={() => {
            onChange({ paragraphs: form.paragraphs.toSpliced(at, 1) })
            say(words.removed(words.paragraph(paragraph.id)))
          }}
        />
      ))}
      {form.paragraphs.length > 0 ? undefined : (
        <div>
          <Button variant="default" onClick={() => onChange(withParagraph(form, own))}>
            {words.add}
          </Button>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  )
}
