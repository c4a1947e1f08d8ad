import type { Language } from '@concert/statement'
import { useMemo } from 'react'
import { useLanguage, type Speaking } from '../language/language-provider.tsx'
import { contactsTexts as en, type ContactsTexts } from './en/contacts-texts.ts'
import type { Texts } from './en.ts'
import { contacts as ru } from './ru/contacts.ts'
import { contacts as zh } from './zh/contacts.ts'

const byLanguage: Readonly<Record<Language, ContactsTexts>> = {
  en,
  ru: { contacts: ru },
  zh: { contacts: zh },
}

export type ContactsSpeaking = Omit<Speaking, 'texts'> & { readonly texts: Texts & ContactsTexts }

/** The same as `useLanguage()` with the texts of contacts, which come with their pages and not with the first view. */
export function useContactsTexts(): ContactsSpeaking {
  const speaking = useLanguage()
  return useMemo(
    () => ({ ...speaking, texts: { ...speaking.texts, ...byLanguage[speaking.language] } }),
    [speaking],
  )
}
