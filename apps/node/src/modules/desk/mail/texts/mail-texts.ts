import type { Language } from '@concert/statement'
import { en, type MailTexts } from './en.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

export const mailTexts: Readonly<Record<Language, MailTexts>> = { en, ru, zh }
