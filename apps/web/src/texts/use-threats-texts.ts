import type { Language } from '@concert/statement'
import { useMemo } from 'react'
import { useLanguage, type Speaking } from '../language/language-provider.tsx'
import { threatsTexts as en, type ThreatsTexts } from './en/threats-texts.ts'
import type { Texts } from './en.ts'
import { threatsTexts as ru } from './ru/threats-texts.ts'
import { threatsTexts as zh } from './zh/threats-texts.ts'

const byLanguage: Readonly<Record<Language, ThreatsTexts>> = { en, ru, zh }

export type ThreatsSpeaking = Omit<Speaking, 'texts'> & { readonly texts: Texts & ThreatsTexts }

/** The same as `useLanguage()` with the texts of threats, which come with their pages and not with the first view. */
export function useThreatsTexts(): ThreatsSpeaking {
  const speaking = useLanguage()
  return useMemo(
    () => ({ ...speaking, texts: { ...speaking.texts, ...byLanguage[speaking.language] } }),
    [speaking],
  )
}
