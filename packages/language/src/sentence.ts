import type { Language } from '@concert/statement'

/** One sentence, in every language that we speak. */
export type Sentence = Readonly<Record<Language, string>>

/** Sentences by name; one that tells facts is a function of them. */
export type Sentences = Readonly<Record<string, Sentence | ((facts: never) => Sentence)>>
