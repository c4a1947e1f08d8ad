import type { BriefingWords } from '@concert/briefing'
import type { Language, Translated } from '@concert/statement'

export const languageRules = ['disease-name', 'disease-alias', 'ranking', 'attribution'] as const
export type LanguageRule = (typeof languageRules)[number]

/** Words that a rule asks about, where they stand, and why. */
export type LanguageFinding = {
  readonly rule: LanguageRule
  readonly language: Language
  /** `title`, `lead`, `notes.SECTION` or `correction`. */
  readonly place: string
  /** Of the words found, in UTF-16 code units of the text. */
  readonly start: number
  /** The words found, with single spaces. */
  readonly found: string
  readonly explanation: Translated
}

/** What a rule finds in one text, before it is told where the text stands. */
export type Found = Pick<LanguageFinding, 'rule' | 'start' | 'found' | 'explanation'>

/** The words of a draft, language by language, and what was kept with a reason. */
export type CheckedWords = {
  readonly words: Readonly<Record<string, BriefingWords>>
  readonly correction?: Readonly<Record<string, string>> | undefined
  readonly overrides?:
    | readonly {
        readonly rule: string
        readonly language: string
        readonly found: string
        readonly reason: string
      }[]
    | undefined
}

/** What states are called, by language. */
export type StateNames = readonly Readonly<Record<string, string>>[]
