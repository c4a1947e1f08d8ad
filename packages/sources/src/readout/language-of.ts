import type { Guess, ReadoutLanguage } from './readout-reading.ts'

/** The language of a text by its script: the more common of Han, Cyrillic and Latin. A Han character counts as a word's half. */
export function languageOf(text: string): ReadoutLanguage {
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length * 3
  const cyrillic = (text.match(/\p{Script=Cyrillic}/gu) ?? []).length
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length
  if (han >= cyrillic && han >= latin && han > 0) return 'zh'
  return cyrillic >= latin && cyrillic > 0 ? 'ru' : 'en'
}

/** Words without which no text of some length is in that language; others share its script. */
const everyday: Readonly<Record<ReadoutLanguage, RegExp>> = {
  en: /\b(?:the|of|and|with|that)\b/giu,
  ru: /(?<!\p{L})(?:и|в|на|с|что|о|по)(?!\p{L})/giu,
  zh: /[的与和同在了就]/gu,
}

/** As a guess: where the language's everyday words are rare, the script alone says. */
export function guessLanguage(text: string, value: ReadoutLanguage): Guess<ReadoutLanguage> {
  const letters = (text.match(/\p{L}/gu) ?? []).length
  const isCommon = (text.match(everyday[value]) ?? []).length * 200 >= letters
  return { value, certainty: isCommon ? 'inferred' : 'guessed', found: [] }
}
