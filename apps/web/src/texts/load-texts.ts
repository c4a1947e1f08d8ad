import type { Language } from '@concert/statement'
import type { Texts } from './en.ts'

/** A language's texts, a chunk each: nobody loads a language that they do not read. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'ru':
      return (await import('./ru.ts')).ru
    case 'zh':
      return (await import('./zh.ts')).zh
    case 'en':
      return (await import('./en.ts')).en
  }
}
