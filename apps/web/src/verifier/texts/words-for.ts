import { formatsOf, locales } from '@concert/language'
import { dayNumber, type Language } from '@concert/statement'

/** A day of a file, attacker-controlled, in the reader's language; as it stands where it is none. */
export function dateIn(language: Language, date: unknown): string {
  const day = dayNumber(String(date))
  return day === undefined ? String(date) : formatsOf(language).date(day)
}

/** What a language is called in the reader's; its tag where nobody names it. */
export function languageIn(language: Language, tag: string): string {
  try {
    return new Intl.DisplayNames(locales[language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The same for a list of tags as a finding has it: `en, ru`. */
export function languagesIn(language: Language, tags: unknown): string {
  const named = String(tags)
    .split(', ')
    .filter(Boolean)
    .map((tag) => languageIn(language, tag))
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(named)
}
