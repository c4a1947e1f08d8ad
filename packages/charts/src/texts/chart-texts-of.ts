import type { Language } from '@concert/statement'
import type { ChartTexts } from './chart-texts.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

const known: Readonly<Record<Language, ChartTexts>> = { en, ru, zh }

export function chartTextsOf(language: Language): ChartTexts {
  return known[language]
}
