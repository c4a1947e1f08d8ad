import { isLanguage } from '@concert/language'
import type { Language } from '@concert/statement'

/** The language of the cookie that the workspace keeps, attacker-controlled. */
export function languageIn(cookie: string | undefined): Language | undefined {
  const kept = /(?:^|;\s*)concert-language=(\w{2})(?:;|$)/.exec(cookie?.slice(0, 4_000) ?? '')?.[1]
  return kept !== undefined && isLanguage(kept) ? kept : undefined
}
