import type { Stance } from '@concert/statement'
import type { Medium } from '../readout-reading.ts'

/** How a language's readouts say what a readout says. Every pattern has the flags g and u, and no nested repeats. */
export type ReadoutWords = {
  /** By what medium; the one that stands first decides, of two at one place the earlier of this list. */
  readonly media: readonly (readonly [Medium, RegExp])[]
  /** Verbs of saying; of two at one place the earlier of this list, so that the more exact stand in front. */
  readonly stances: readonly (readonly [Stance, RegExp])[]
  /** All parties as one subject. */
  readonly joint: RegExp
  /** Whoever spoke last. */
  readonly pronoun: RegExp
  /** Courtesy in front of a name. */
  readonly courtesy: string
  /** What a party says that it will do; `subject` stands in front of it. */
  readonly commitment: RegExp
  /** The group `topic`. */
  readonly topic: RegExp
  /** The group `chair` holds a state. */
  readonly chaired: RegExp
  /** The group `asked` says who asked for the conversation. */
  readonly requested: RegExp
  /** That the second of two parties asked for it. */
  readonly requestedByLatter: RegExp
  /** Other meetings, calls and letters. */
  readonly events: RegExp
  /** Perhaps a person's name. */
  readonly doubtful: RegExp
}
