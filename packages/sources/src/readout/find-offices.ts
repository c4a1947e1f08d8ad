import { findEnglishOffices } from './words/english-offices.ts'
import { findRussianOffices } from './words/russian-offices.ts'
import { findChineseOffices } from './words/chinese-offices.ts'
import type { Place, ReadoutLanguage } from './readout-reading.ts'

/** An office that a text names, and the name of its holder where that stands beside it. */
export type NamedOffice = Place & {
  /** As a title on its own: in Russian in the nominative. */
  readonly office: string
  /** What one says of its holder later in the text: the Secretary-General. */
  readonly short: string
  readonly name?: Place
}

/** Offices that a text names, in its order. */
export function findOffices(text: string, language: ReadoutLanguage): NamedOffice[] {
  return { en: findEnglishOffices, ru: findRussianOffices, zh: findChineseOffices }[language](text)
}
