import type { Language } from '@concert/statement'
import type { BriefingTexts } from './briefing-texts.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

const known: Readonly<Record<Language, BriefingTexts>> = { en, ru, zh }

export function briefingTextsOf(language: Language): BriefingTexts {
  return known[language]
}
