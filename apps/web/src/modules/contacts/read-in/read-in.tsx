import type { ReadInAnswer } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { call } from '../../../api/client.ts'
import { useDoing } from '../../../design/use-doing.ts'
import { useReadInTexts } from '../../../texts/use-read-in-texts.ts'
import type { Guess } from './guess.ts'
import { Guesses } from './guesses.tsx'
import { ReadInSource } from './read-in-source.tsx'
import styles from './read-in.module.css'
import type { NamedParty } from '../use-party-names.ts'

type Given = {
  /** The agency whose words are its own. */
  readonly agency: string
  /** Of the record, for paragraphs to be of; absent: they are guessed too. */
  readonly parties?: readonly NamedParty[]
  readonly open: (reading: ReadInAnswer) => readonly Guess[]
  /** Takes what is confirmed, in the language of the text. */
  readonly onTake: (guesses: readonly Guess[], language: string) => void
}

/** Reads a text in: what was guessed of it is confirmed, changed or dropped one by one, and only then taken over. */
export function ReadIn({ agency, parties, open, onTake }: Given): ReactNode {
  const { texts } = useReadInTexts()
  const doing = useDoing()
  const [read, setRead] = useState<{ readonly reading: ReadInAnswer; readonly guesses: readonly Guess[] }>()
  // What was read of another text would stand beside a refusal as if it were of this one.
  const readIn = (source: Blob): void => {
    setRead(undefined)
    void doing.run(async () => {
      const reading = await askNode(source, agency)
      setRead({ reading, guesses: open(reading) })
    })
  }
  return (
    <details className={styles['readIn']}>
      <summary>{texts.readIn.title}</summary>
      <p className={styles['note']}>{texts.readIn.lead}</p>
      <ReadInSource doing={doing} onRead={readIn} />
      {read === undefined ? undefined : (
        <Guesses
          {...read}
          parties={parties}
          onChange={(guesses) => setRead({ ...read, guesses })}
          onTake={() => onTake(read.guesses, read.reading.language.value)}
        />
      )}
    </details>
  )
}

/** Nothing of it is kept at the node. */
async function askNode(source: Blob, agency: string): Promise<ReadInAnswer> {
  const response = await call(`/api/contacts/read-in?${new URLSearchParams({ agency }).toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: source,
  })
  return (await response.json()) as ReadInAnswer
}
