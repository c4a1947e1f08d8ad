import type { Language } from '@concert/statement'

/** One sentence, in every language that we speak. */
export type Sentence = Readonly<Record<Language, string>>
