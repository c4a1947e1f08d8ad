import type { ReadInAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { useReadInTexts } from '../../../texts/use-read-in-texts.ts'
import type { NamedParty } from '../use-party-names.ts'
import type { Guess } from './guess.ts'
import { GuessCard } from './guess-card.tsx'
import styles from './read-in.module.css'

type Given = {
  readonly reading: ReadInAnswer
  readonly guesses: readonly Guess[]
  readonly parties: readonly NamedParty[] | undefined
  readonly onChange: (guesses: readonly Guess[]) => void
  readonly onTake: () => void
}

/** All that was guessed, each to be confirmed, changed or dropped; and what nothing in the text told of. */
export function Guesses({ reading, guesses, parties, onChange, onTake }: Given): ReactNode {
  const { texts } = useReadInTexts()
  const [isTaken, setTaken] = useState(false)
  const id = useId()
  const words = texts.readIn
  const confirmed = guesses.filter(({ standing }) => standing === 'confirmed').length
  const open = guesses.filter(({ standing }) => standing === 'open').length
  const change = (changed: Guess): void => {
    setTaken(false)
    onChange(guesses.map((guess) => (guess.key === changed.key ? changed : guess)))
  }
  const missing = parties === undefined ? reading.missing.filter((field) => field !== 'paragraphs') : []
  return (
    <section className={styles['guesses']} aria-labelledby={id}>
      <h2 id={id}>{words.guesses}</h2>
      <p>{words.namesLeftOut(reading.leftOut.length)}</p>
      {missing.length === 0 ? undefined : (
        <p className={styles['attention']}>
          {words.notFound} {missing.map((field) => words.fields[field]).join(', ')}
        </p>
      )}
      {guesses.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol className={styles['list']}>
          {guesses.map((guess) => (
            <li key={guess.key}>
              <GuessCard guess={guess} reading={reading} parties={parties} onChange={change} />
            </li>
          ))}
        </ol>
      )}
      <p role="status">{isTaken ? words.taken(confirmed) : words.stands(confirmed, open)}</p>
      <p className={styles['acts']}>
        <Button
          disabled={confirmed === 0}
          onClick={() => {
            onTake()
            setTaken(true)
          }}
        >
          {words.take}
        </Button>
        <span className={styles['note']}>{words.takeMeans}</span>
      </p>
    </section>
  )
}
