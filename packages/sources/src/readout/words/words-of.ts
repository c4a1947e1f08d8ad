import type { ReadoutLanguage } from '../readout-reading.ts'
import { chineseWords } from './chinese-words.ts'
import { englishWords } from './english-words.ts'
import type { ReadoutWords } from './readout-words.ts'
import { russianWords } from './russian-words.ts'

export function wordsOf(language: ReadoutLanguage): ReadoutWords {
  return { en: englishWords, ru: russianWords, zh: chineseWords }[language]
}
