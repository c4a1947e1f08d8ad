import { partsSay } from './rule-texts/parts-say.ts'
import { termsSay } from './rule-texts/terms-say.ts'

/** What the rules of actions refuse, in every language. */
export const actionsSay = { ...termsSay, ...partsSay }
