import type { Language } from '@concert/statement'
import { en } from './en.ts'
import { ru } from './ru.ts'
import type { Texts } from './texts.ts'
import { zh } from './zh.ts'

/** The page's words in a language. */
export function textsOf(language: Language): Texts {
  return texts[language]
}

const texts: Readonly<Record<Language, Texts>> = { en, ru, zh }
