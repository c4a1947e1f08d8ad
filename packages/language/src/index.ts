/**
 * What every page, chart and letter needs of a language: its name and locale, its numbers, dates and plurals (by
 * Intl), and what a thing is called in it. Pure; days and instants are UTC. Not for the texts themselves, which stand
 * with the pages that show them. Proven by the tests beside each file.
 */
export { acceptedLanguage, isLanguage, languageNames, languagesOf, locales, nameIn } from './languages.ts'
export { stanceNames } from './stance-names.ts'
export { dueNames } from './due-names.ts'
export { formatsOf, type Formats } from './formats.ts'
export type { Sentence, Sentences } from './sentence.ts'
export { wordsOf, type PluralForms, type Words } from './words.ts'
