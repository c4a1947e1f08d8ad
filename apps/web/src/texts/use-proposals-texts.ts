import type { Language } from '@concert/statement'
import { useMemo } from 'react'
import { useLanguage, type Speaking } from '../language/language-provider.tsx'
import { proposalsTexts as en, type ProposalsTexts } from './en/proposals-texts.ts'
import type { Texts } from './en.ts'
import { proposals as ru } from './ru/proposals.ts'
import { proposals as zh } from './zh/proposals.ts'

const byLanguage: Readonly<Record<Language, ProposalsTexts>> = {
  en,
  ru: { proposals: ru },
  zh: { proposals: zh },
}

export type ProposalsSpeaking = Omit<Speaking, 'texts'> & { readonly texts: Texts & ProposalsTexts }

/** The same as `useLanguage()` with the texts of proposals, which come with their pages and not with the first view. */
export function useProposalsTexts(): ProposalsSpeaking {
  const speaking = useLanguage()
  return useMemo(
    () => ({ ...speaking, texts: { ...speaking.texts, ...byLanguage[speaking.language] } }),
    [speaking],
  )
}
