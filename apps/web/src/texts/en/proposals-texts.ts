import { proposals } from './proposals.ts'

/** What only the pages of proposals and decisions say: it is loaded with them. */
export const proposalsTexts = { proposals }

/** What the other languages must have. */
export type ProposalsTexts = typeof proposalsTexts
