import type { NamedOffice } from './named-office.ts'
import { findEnglishOffices } from './words/english-offices.ts'
import { findRussianOffices } from './words/russian-offices.ts'
import { findChineseOffices } from './words/chinese-offices.ts'
import type { ReadoutLanguage } from './readout-reading.ts'

/** Offices that a text names, in its order. */
export function findOffices(text: string, language: ReadoutLanguage): NamedOffice[] {
  return { en: findEnglishOffices, ru: findRussianOffices, zh: findChineseOffices }[language](text)
}
