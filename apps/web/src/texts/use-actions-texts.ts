import type { Language } from '@concert/statement'
import { useMemo } from 'react'
import { useLanguage, type Speaking } from '../language/language-provider.tsx'
import { actionsTexts as en, type ActionsTexts } from './en/actions-texts.ts'
import type { Texts } from './en.ts'
import { actions as ru } from './ru/actions.ts'
import { actions as zh } from './zh/actions.ts'

const byLanguage: Readonly<Record<Language, ActionsTexts>> = {
  en,
  ru: { actions: ru },
  zh: { actions: zh },
}

export type ActionsSpeaking = Omit<Speaking, 'texts'> & { readonly texts: Texts & ActionsTexts }

/** The same as `useLanguage()` with the texts of actions, which come with their pages and not with the first view. */
export function useActionsTexts(): ActionsSpeaking {
  const speaking = useLanguage()
  return useMemo(
    () => ({ ...speaking, texts: { ...speaking.texts, ...byLanguage[speaking.language] } }),
    [speaking],
  )
}
