import { draftsSay } from './rule-texts/drafts-say.ts'
import { personsSay } from './rule-texts/persons-say.ts'

/** What people are refused who sign in, draft and sign, in every language that we speak. */
export const peopleSay = { ...personsSay, ...draftsSay }
