import { conversationsSay } from './rule-texts/conversations-say.ts'
import { publicationsSay } from './rule-texts/publications-say.ts'
import { readoutsSay } from './rule-texts/readouts-say.ts'
import { versionsSay } from './rule-texts/versions-say.ts'

/** What the rules of contacts refuse, in every language. */
export const contactsSay = { ...conversationsSay, ...readoutsSay, ...publicationsSay, ...versionsSay }
