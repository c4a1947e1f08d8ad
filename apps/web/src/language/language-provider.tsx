import { formatsOf, locales, nameIn, wordsOf } from '@concert/language'
import type { Language } from '@concert/statement'
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import { loadTexts } from '../texts/load-texts.ts'
import type { Texts } from '../texts/en.ts'
import { keepLanguage } from './chosen-language.ts'

type Names = Readonly<Record<string, string>>

/** Everything that a page needs to say something in the reader's language. */
export type Speaking = {
  readonly language: Language
  readonly texts: Texts
  readonly formats: ReturnType<typeof formatsOf>
  readonly words: ReturnType<typeof wordsOf>
  /** What a thing is called in this language. */
  readonly named: (names: Names | undefined) => string
  readonly speak: (language: Language) => Promise<void>
}

const context = createContext<Speaking | undefined>(undefined)

type Given = { readonly language: Language; readonly texts: Texts; readonly children: ReactNode }

export function LanguageProvider({ language: first, texts: firstTexts, children }: Given): ReactNode {
  const [{ language, texts }, set] = useState({ language: first, texts: firstTexts })
  const speak = useCallback(async (next: Language) => {
    const loaded = await loadTexts(next)
    keepLanguage(next)
    document.documentElement.lang = locales[next]
    set({ language: next, texts: loaded })
  }, [])
  const speaking = useMemo(
    () => ({
      language,
      texts,
      speak,
      formats: formatsOf(language),
      words: wordsOf(locales[language]),
      named: (names: Names | undefined) => nameIn(names ?? {}, language),
    }),
    [language, texts, speak],
  )
  return <context.Provider value={speaking}>{children}</context.Provider>
}

export function useLanguage(): Speaking {
  const speaking = useContext(context)
  if (speaking === undefined) throw new TypeError('useLanguage() needs a LanguageProvider above it')
  return speaking
}
