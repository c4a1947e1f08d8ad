import type { Language } from '@concert/statement'
import type { Section, Text } from './section.ts'

/** Where in the record the figures were computed: nothing after it is known to the briefing. */
export type RecordPoint = {
  /** The log's origin. */
  readonly origin: string
  /** Entries of the log; the figures follow from the first `size` of them. */
  readonly size: number
  /** Root hash of the tree of that size, base64. */
  readonly root: string
}

/** The editor's words in one language. */
export type BriefingWords = {
  readonly title: string
  /** Paragraphs, parted by an empty line. */
  readonly lead: string
  /** Paragraphs before the figures of a section, by the section's id. */
  readonly notes: Readonly<Record<string, string>>
}

/** That this issue stands in place of an earlier one, and why. */
export type BriefingCorrection = { readonly number: number; readonly id: string; readonly reason: Text }

/**
 * One numbered issue, whole. Written as JSON it is the figures file, and every other form follows from it.
 * States and their figures stand in protocol order, never by how they are hit.
 */
export type Briefing = {
  readonly format: 'concert.briefing/v1'
  readonly mode: 'live' | 'sample' | 'exercise'
  readonly organisation: {
    readonly names: Text
    readonly secretariat: Text
    readonly languages: readonly Language[]
    /** What the organisation says of this record, as that it is a sample. */
    readonly notice?: Text
  }
  readonly number: number
  /** The day it is of (YYYY-MM-DD, UTC). */
  readonly date: string
  readonly event: { readonly id: string; readonly names: Text }
  readonly record: RecordPoint
  /** The issue before it, whose figures the changes are counted from. */
  readonly previous?: { readonly number: number; readonly date: string; readonly size: number }
  readonly corrects?: BriefingCorrection
  /** A language's words; the keys are the organisation's languages, all of them. */
  readonly words: Readonly<Partial<Record<Language, BriefingWords>>>
  /** In the order in which they are read. */
  readonly sections: readonly Section[]
}
