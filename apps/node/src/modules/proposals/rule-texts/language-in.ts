import { locales } from '@concert/language'
import type { Language } from '@concert/statement'

/** What a language is called in the reader's; its tag where it has no name. */
export function languageIn(tag: string, reader: Language): string {
  try {
    return new Intl.DisplayNames(locales[reader], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
