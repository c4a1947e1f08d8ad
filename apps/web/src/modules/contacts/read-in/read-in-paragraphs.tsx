import type { ReactNode } from 'react'
import type { ReadoutBegun } from '../readout/readout-form.ts'
import type { NamedParty } from '../use-party-names.ts'
import { paragraphGuesses } from './open-guesses.ts'
import { ReadIn } from './read-in.tsx'
import { takenReadout } from './taken-guesses.ts'

type Given = {
  readonly agency: string
  /** Of the record that the readout is of. */
  readonly parties: readonly NamedParty[]
  readonly onTake: (begun: ReadoutBegun) => void
}

/** Reads a text into the paragraphs of a readout. */
export function ReadInParagraphs({ agency, parties, onTake }: Given): ReactNode {
  return (
    <ReadIn
      agency={agency}
      parties={parties}
      open={(reading) => paragraphGuesses(reading, parties)}
      onTake={(guesses, language) => onTake(takenReadout(guesses, language))}
    />
  )
}
