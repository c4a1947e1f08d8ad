import type { Language } from '@concert/statement'
import { en } from './en.ts'
import { ru } from './ru.ts'
import type { SiteTexts } from './site-texts.ts'
import { zh } from './zh.ts'

/** The site's words in a language. */
export function siteTextsOf(language: Language): SiteTexts {
  return texts[language]
}

const texts: Readonly<Record<Language, SiteTexts>> = { en, ru, zh }
