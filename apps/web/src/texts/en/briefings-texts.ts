import { briefings } from './briefings.ts'

/** What only the pages of briefings say: it is loaded with them. */
export const briefingsTexts = { briefings }

/** What the other languages must have. */
export type BriefingsTexts = typeof briefingsTexts
