import type { Language } from '@concert/statement'
import { en } from './en.ts'
import type { LetterTexts } from './letter-texts.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** The words of letters in a language. */
export function letterTextsOf(language: Language): LetterTexts {
  return texts[language]
}

const texts: Readonly<Record<Language, LetterTexts>> = { en, ru, zh }
