import { Button } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { useReadInTexts } from '../../../texts/use-read-in-texts.ts'
import type { Guess, Standing } from './guess.ts'
import { GuessFields } from './guess-fields.tsx'
import { Quoted } from './quoted.tsx'
import { lineAround } from './quoted-parts.ts'
import styles from './read-in.module.css'
import type { GuessGiven } from './guess-given.ts'

/** One guess: what it is, how sure, where it was found, and what is to become of it. A change confirms it. */
export function GuessCard({ guess, reading, parties, onChange }: GuessGiven): ReactNode {
  const { texts } = useReadInTexts()
  const id = useId()
  const words = texts.readIn
  const { field, key, certainty, standing } = guess
  const title = words.titles[field](numberOf(key))
  return (
    <article className={styles['guess']} data-standing={standing} aria-labelledby={id}>
      <header className={styles['head']}>
        <h3 id={id}>{title}</h3>
        <span className={styles['note']}>{words.certainties[certainty]}</span>
        <span className={styles['standing']}>{words.standings[standing]}</span>
      </header>
      <Found guess={guess} reading={reading} />
      {standing === 'dropped' ? undefined : (
        <GuessFields guess={guess} reading={reading} parties={parties} onChange={onChange} />
      )}
      <p className={styles['acts']}>
        {standing === 'confirmed' ? undefined : (
          <Act name={words.confirm} of={title} onAct={() => onChange(withStanding(guess, 'confirmed'))} />
        )}
        {standing === 'dropped' ? undefined : (
          <Act name={words.drop} of={title} onAct={() => onChange(withStanding(guess, 'dropped'))} />
        )}
        {standing === 'open' ? undefined : (
          <Act name={words.reopen} of={title} onAct={() => onChange(withStanding(guess, 'open'))} />
        )}
      </p>
    </article>
  )
}

function Act(given: { readonly name: string; readonly of: string; readonly onAct: () => void }): ReactNode {
  const { name, of, onAct } = given
  return (
    <Button size="xs" variant="default" aria-label={`${name}: ${of}`} onClick={onAct}>
      {name}
    </Button>
  )
}

function Found({ guess, reading }: Pick<GuessGiven, 'guess' | 'reading'>): ReactNode {
  const [place] = guess.found
  if (place === undefined) return undefined
  if (guess.field !== 'paragraph')
    return <Quoted reading={reading} part={lineAround(reading.text, place)} found={guess.found} />
  const paragraph = reading.paragraphs[Number(guess.key.split(' ')[1])]!
  const found = [...(paragraph.speaker ?? paragraph.voice).found, ...paragraph.stance.found]
  return <Quoted reading={reading} part={place} found={found} />
}

function withStanding(guess: Guess, standing: Standing): Guess {
  return { ...guess, standing }
}

/** Of a party, topic or paragraph, as people count. */
function numberOf(key: string): string {
  const at = key.split(' ')[1]
  return at === undefined ? '' : String(Number(at) + 1)
}
