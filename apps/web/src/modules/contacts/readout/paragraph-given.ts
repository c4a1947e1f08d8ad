import type { Party } from '../contact.ts'
import type { ParagraphFields } from './paragraph-fields.ts'

export type ParagraphGiven = {
  readonly paragraph: ParagraphFields
  readonly faults: readonly string[]
  readonly shown: string
  readonly parties: readonly Party[]
  /** Which of the parties the author is, from 0. */
  readonly own: number
  readonly onChange: (changes: Partial<ParagraphFields>) => void
}
