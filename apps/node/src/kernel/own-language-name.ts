import { isLanguage, languageNames } from '@concert/language'

/** A language by its own name, as on the pages; its tag where we know none. */
export function ownLanguageName(tag: string): string {
  return isLanguage(tag) ? languageNames[tag] : tag
}
