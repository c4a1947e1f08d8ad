import type { Language } from '@concert/statement'
import { useMemo } from 'react'
import { useLanguage, type Speaking } from '../language/language-provider.tsx'
import { briefingsTexts as en, type BriefingsTexts } from './en/briefings-texts.ts'
import type { Texts } from './en.ts'
import { briefings as ru } from './ru/briefings.ts'
import { briefings as zh } from './zh/briefings.ts'

const byLanguage: Readonly<Record<Language, BriefingsTexts>> = {
  en,
  ru: { briefings: ru },
  zh: { briefings: zh },
}

export type BriefingsSpeaking = Omit<Speaking, 'texts'> & { readonly texts: Texts & BriefingsTexts }

/** The same as `useLanguage()` with the texts of briefings, which come with their pages and not with the first view. */
export function useBriefingsTexts(): BriefingsSpeaking {
  const speaking = useLanguage()
  return useMemo(
    () => ({ ...speaking, texts: { ...speaking.texts, ...byLanguage[speaking.language] } }),
    [speaking],
  )
}
