import type { ReadoutLanguage } from './readout-reading.ts'

/** The language of a text by its script: the more common of Han, Cyrillic and Latin. A Han character counts as a word's half. */
export function languageOf(text: string): ReadoutLanguage {
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length * 3
  const cyrillic = (text.match(/\p{Script=Cyrillic}/gu) ?? []).length
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length
  if (han >= cyrillic && han >= latin && han > 0) return 'zh'
  return cyrillic >= latin && cyrillic > 0 ? 'ru' : 'en'
}
