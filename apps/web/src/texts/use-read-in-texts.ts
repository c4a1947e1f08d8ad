import type { Language } from '@concert/statement'
import { useMemo } from 'react'
import { readIn as en, type ReadInTexts } from './en/read-in.ts'
import { readIn as ru } from './ru/read-in.ts'
import { readIn as zh } from './zh/read-in.ts'
import { useContactsTexts, type ContactsSpeaking } from './use-contacts-texts.ts'

const byLanguage: Readonly<Record<Language, ReadInTexts>> = {
  en: { readIn: en },
  ru: { readIn: ru },
  zh: { readIn: zh },
}

type ReadInSpeaking = Omit<ContactsSpeaking, 'texts'> & {
  readonly texts: ContactsSpeaking['texts'] & ReadInTexts
}

/** The same as `useContactsTexts()` with the texts of reading in. */
export function useReadInTexts(): ReadInSpeaking {
  const speaking = useContactsTexts()
  return useMemo(
    () => ({ ...speaking, texts: { ...speaking.texts, ...byLanguage[speaking.language] } }),
    [speaking],
  )
}
