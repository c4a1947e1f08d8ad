import type { Place } from './readout-reading.ts'

/** An office that a text names, and the name of its holder where that stands beside it. */
export type NamedOffice = Place & {
  /** As a title on its own: in Russian in the nominative. */
  readonly office: string
  /** What one says of its holder later in the text: the Secretary-General. */
  readonly short: string
  readonly name?: Place
}
