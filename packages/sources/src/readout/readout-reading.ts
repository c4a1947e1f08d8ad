import type { contactMedia, Stance, StateCode, voices, agencyTypes } from '@concert/statement'

/** A place in the text, in UTF-16 code units, the end excluded. */
export type Place = { readonly start: number; readonly end: number }

/** `stated` in so many words; `inferred` from what is stated elsewhere; `guessed` where nothing says. */
export type Certainty = 'stated' | 'inferred' | 'guessed'

export type Guess<T> = { readonly value: T; readonly certainty: Certainty; readonly found: readonly Place[] }

export type ReadoutLanguage = 'en' | 'ru' | 'zh'
export type Medium = (typeof contactMedia)[number]
export type Voice = (typeof voices)[number]

/** Who spoke: an office, and where the person's name stood, which is left out. */
export type ReadParty = {
  readonly office: string
  readonly state?: StateCode
  readonly agency?: string
  readonly leftOut: readonly Place[]
}

/** Another meeting, call or letter that the text refers to. */
export type ReadEvent = {
  readonly what: string
  readonly date?: string
  readonly medium?: Medium
  readonly chair?: StateCode
}

export type ReadCommitment = { readonly party: number; readonly what: string; readonly by?: string }

export type ReadParagraph = {
  readonly found: Place
  /** With offices where persons' names stood. */
  readonly text: string
  readonly leftOut: readonly (Place & { readonly instead: string })[]
  readonly voice: Guess<Voice>
  /** Which of the parties, from 0; of joint words absent. */
  readonly speaker?: Guess<number>
  readonly stance: Guess<Stance>
  readonly otherStances: readonly Guess<Stance>[]
  /** Which of the events, from 0. */
  readonly events: readonly number[]
  readonly commitments: readonly Guess<ReadCommitment>[]
}

export type ReadoutField = 'date' | 'medium' | 'parties' | 'topics' | 'paragraphs'

/** All that was guessed of a readout. Nothing of it holds before an officer has confirmed it. */
export type ReadoutReading = {
  readonly text: string
  readonly language: Guess<ReadoutLanguage>
  readonly title?: Guess<string>
  readonly date?: Guess<string>
  readonly medium?: Guess<Medium>
  readonly parties: readonly Guess<ReadParty>[]
  readonly requestedBy?: Guess<number>
  readonly chair?: Guess<number>
  readonly topics: readonly Guess<string>[]
  readonly events: readonly Guess<ReadEvent>[]
  readonly paragraphs: readonly ReadParagraph[]
  readonly leftOut: readonly Place[]
  readonly doubtfulNames: readonly Place[]
  readonly missing: readonly ReadoutField[]
}

export type KnownAgency = {
  readonly agency: string
  readonly type: (typeof agencyTypes)[number]
  readonly state?: StateCode | undefined
}

/** What the reader knows beside the text: the directory, for whom it reads, and the day, for dates without a year. */
export type ReadoutContext = {
  readonly agencies: readonly KnownAgency[]
  /** Names of the organisation, in any language, by which its own offices are known. */
  readonly organisation: readonly string[]
  /** The agency whose words are `own`. */
  readonly reader?: string
  /** YYYY-MM-DD */
  readonly today?: string
}
