import { acceptedLanguage, isLanguage } from '@concert/language'
import type { Language } from '@concert/statement'

const cookieName = 'concert-language'
const yearSeconds = 31_536_000

/** The language of the address (`?lang=`), else the one that was chosen before, else the browser's. */
export function chosenLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  if (asked !== null && isLanguage(asked)) return asked
  const kept = new RegExp(`(?:^|; )${cookieName}=(\\w+)`).exec(document.cookie)?.[1]
  if (kept !== undefined && isLanguage(kept)) return kept
  return acceptedLanguage(navigator.languages.join(','), ['en', 'ru', 'zh'])
}

/** Kept in a cookie, so that the node writes the first page in it too. */
export function keepLanguage(language: Language): void {
  document.cookie = `${cookieName}=${language}; path=/; max-age=${yearSeconds}; samesite=lax`
}
