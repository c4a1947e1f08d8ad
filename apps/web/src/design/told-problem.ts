import type { Problem, ProblemFault } from '@concert/api'

export type Told = { readonly said: string; readonly lang: string }
export type ToldFault = Told & { readonly place: string }

/** In the reader's language where the node told it in that, else in English. */
export function toldFault({ place, message, texts }: ProblemFault, language: string): ToldFault {
  return { place, ...toldIn(texts, language, message) }
}

/** What was wrong as a whole: nothing where its faults say it all, so that nobody reads the same twice. */
export function toldDetail({ detail, texts, faults = [] }: Problem, language: string): Told | undefined {
  if (texts === undefined && faults.length > 0 && faults.every((fault) => fault.texts !== undefined))
    return undefined
  return toldIn(texts, language, detail)
}

function toldIn(texts: ProblemFault['texts'], language: string, english: string): Told {
  const said = texts?.[language]
  return said === undefined ? { said: english, lang: 'en' } : { said, lang: language }
}
