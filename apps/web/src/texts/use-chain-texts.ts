import type { Language } from '@concert/statement'
import { useMemo } from 'react'
import { useLanguage, type Speaking } from '../language/language-provider.tsx'
import type { Texts } from './en.ts'
import { chainTexts as en, type ChainTexts } from './en/chain-texts.ts'
import { chain as ru } from './ru/chain.ts'
import { chain as zh } from './zh/chain.ts'

const byLanguage: Readonly<Record<Language, ChainTexts>> = { en, ru: { chain: ru }, zh: { chain: zh } }

type ChainSpeaking = Omit<Speaking, 'texts'> & { readonly texts: Texts & ChainTexts }

/** The same as `useLanguage()` with the texts of the chain, which come with the pages that show it. */
export function useChainTexts(): ChainSpeaking {
  const speaking = useLanguage()
  return useMemo(
    () => ({ ...speaking, texts: { ...speaking.texts, ...byLanguage[speaking.language] } }),
    [speaking],
  )
}
