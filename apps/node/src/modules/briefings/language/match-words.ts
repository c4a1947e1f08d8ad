import type { Language, Translated } from '@concert/statement'
import type { Found, LanguageRule } from './finding.ts'

/** Where one word ends and another begins: Chinese has no spaces, and JavaScript's `\b` knows Latin letters only. */
export function asWords(pattern: string, language: Language): string {
  return language === 'zh' ? `(?:${pattern})` : `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`
}

/** Every place in a text where a pattern stands, whatever its letters' case. */
export function matchAll(
  text: string,
  pattern: string,
): readonly { readonly start: number; readonly found: string }[] {
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map((match) => ({
    start: match.index,
    found: oneLine(match[0]),
  }))
}

export function foundBy(
  rule: LanguageRule,
  explanation: Translated,
): (match: { readonly start: number; readonly found: string }) => Found {
  return (match) => ({ rule, explanation, ...match })
}

/** As an override names it: within one line, and no longer than a line may be. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim().slice(0, 300)
}

/** Sentences with where they begin; a full stop within a number or an abbreviation of one letter ends none. */
export function sentencesOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  const ends = /(?<=[.!?…](?<!(?:^|[\s(])\p{L}\.)["”»)]?\s)|(?<=[。！？；\n])/gu
  let start = 0
  return text.split(ends).map((sentence) => {
    const placed = { start, text: sentence }
    start += sentence.length
    return placed
  })
}

/** Any of the names as they stand in a sentence; Russian ones in every case. */
export function anyName(names: readonly string[], language: Language): string {
  const patterns = names.map((name) => (language === 'ru' ? russianName(name) : escaped(name)))
  return patterns.length === 0 ? '(?!)' : patterns.toSorted((a, b) => b.length - a.length).join('|')
}

/** The stem and whatever ending a noun takes: Россия, России, Россией. */
function russianName(name: string): string {
  const stem = name.replace(/(?:ия|[аяьйоеиы])$/u, '')
  return `${escaped(stem)}[а-яё]{0,3}`
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
}
