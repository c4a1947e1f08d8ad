import type { Language } from '@concert/statement'
import { en, type VerifierTexts } from './texts/en.ts'
import { ru } from './texts/ru.ts'
import { zh } from './texts/zh.ts'

/** All three travel with the page: it asks for nothing later. */
export const textsOf: Readonly<Record<Language, VerifierTexts>> = { en, ru, zh }
