import type { Language } from '@concert/statement'
import { useMemo } from 'react'
import { useLanguage, type Speaking } from '../language/language-provider.tsx'
import { deskTexts as en, type DeskTexts } from './en/desk-texts.ts'
import type { Texts } from './en.ts'
import { deskTexts as ru } from './ru/desk-texts.ts'
import { deskTexts as zh } from './zh/desk-texts.ts'

const byLanguage: Readonly<Record<Language, DeskTexts>> = { en, ru, zh }

export type DeskSpeaking = Omit<Speaking, 'texts'> & { readonly texts: Texts & DeskTexts }

/** The same as `useLanguage()` with the texts of the desk, which come with its pages and not with the first view. */
export function useDeskTexts(): DeskSpeaking {
  const speaking = useLanguage()
  return useMemo(
    () => ({ ...speaking, texts: { ...speaking.texts, ...byLanguage[speaking.language] } }),
    [speaking],
  )
}
