import { findDates, isoDate, type NamedDay } from './find-dates.ts'
import { findOffices } from './find-offices.ts'
import type { NamedOffice } from './named-office.ts'
import { findPersons, type NamedPerson } from './find-persons.ts'
import { findStates, type NamedState } from './find-states.ts'
import { languageOf } from './language-of.ts'
import { omissionsOf, withoutNames, type Omission } from './leave-names-out.ts'
import type { Place, ReadoutLanguage } from './readout-reading.ts'
import { splitParagraphs, splitSentences } from './split-text.ts'
import type { ReadoutWords } from './words/readout-words.ts'
import { wordsOf } from './words/words-of.ts'

export type MarkedParagraph = Place & { readonly sentences: readonly Place[] }

/** A text with all that its words show by themselves: what every guess is made from. */
export type MarkedText = {
  readonly text: string
  readonly language: ReadoutLanguage
  readonly words: ReadoutWords
  readonly paragraphs: readonly MarkedParagraph[]
  readonly dates: readonly NamedDay[]
  readonly states: readonly NamedState[]
  readonly offices: readonly NamedOffice[]
  readonly persons: readonly NamedPerson[]
  readonly omissions: readonly Omission[]
}

export function markText(text: string): MarkedText {
  const language = languageOf(text)
  const offices = findOffices(text, language)
  const persons = findPersons(text, offices, language)
  return {
    text,
    language,
    words: wordsOf(language),
    paragraphs: splitParagraphs(text).map((place) => ({ ...place, sentences: splitSentences(text, place) })),
    dates: findDates(text),
    states: findStates(text, language),
    offices,
    persons,
    omissions: omissionsOf(text, persons, offices, language),
  }
}

/** Those of the places that lie within another. */
export function within<P extends Place>(places: readonly P[], { start, end }: Place): P[] {
  return places.filter((one) => one.start >= start && one.end <= end)
}

/** Where a pattern with the flag g matches within a place. */
export function matchesIn({ text }: MarkedText, pattern: RegExp, { start, end }: Place): Place[] {
  return [...text.slice(start, end).matchAll(pattern)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }))
}

/** The group of a pattern with the flag d within a place: the first of the names that matched. */
export function groupIn(
  { text }: MarkedText,
  pattern: RegExp,
  { start, end }: Place,
  ...names: readonly string[]
): Place | undefined {
  const groups = pattern.exec(text.slice(start, end))?.indices?.groups
  const [from, to] = names.map((name) => groups?.[name]).find((one) => one !== undefined) ?? []
  return from === undefined || to === undefined
    ? undefined
    : trimmed(text, { start: start + from, end: start + to })
}

/** A place without the spaces at its ends; undefined when nothing else is in it. */
export function trimmed(text: string, { start, end }: Place): Place | undefined {
  const words = text.slice(start, end)
  const first = start + words.length - words.trimStart().length
  const last = end - (words.length - words.trimEnd().length)
  return first < last ? { start: first, end: last } : undefined
}

/** The words of a place as one line without persons' names, cut to a length that a name may have. */
export function lineOf(marked: MarkedText, place: Place, maxLength = 300): string {
  const { text } = withoutNames(marked.text, place, marked.omissions, marked.language)
  const line = text.replaceAll(/\s+/g, ' ').replace(/[.。;；,，]+$/u, '')
  const characters = Array.from(line)
  return characters.length <= maxLength
    ? line
    : `${characters
        .slice(0, maxLength - 1)
        .join('')
        .trimEnd()}…`
}

/** A named day as a date: of the year that it names, or of the one that it is likely to mean beside the day given. */
export function dateNear(day: NamedDay, beside: string | undefined): string | undefined {
  if (day.year !== undefined) return isoDate(day, day.year)
  if (beside === undefined) return undefined
  const year = Number(beside.slice(0, 4))
  const date = isoDate(day, year)
  const monthsAhead = day.month - Number(beside.slice(5, 7))
  if (monthsAhead > 6) return isoDate(day, year - 1)
  return monthsAhead < -6 ? isoDate(day, year + 1) : date
}

/** Whether a verb goes on from another of the same subject: "and expressed". */
export function isJoined({ text }: MarkedText, start: number): boolean {
  return /(?:\band|(?<!\p{L})и|[，、并])(?: also| также)? ?$/u.test(
    text.slice(Math.max(0, start - 12), start),
  )
}
