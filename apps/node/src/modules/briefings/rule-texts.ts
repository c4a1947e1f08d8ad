import { draftsSay } from './rule-texts/drafts-say.ts'
import { issuesSay } from './rule-texts/issues-say.ts'

/** What the rules of briefings refuse, in every language. */
export const briefingsSay = { ...draftsSay, ...issuesSay }
