import { decisionSays } from './rule-texts/decision-says.ts'
import { reachSays } from './rule-texts/reach-says.ts'
import { silenceSays } from './rule-texts/silence-says.ts'
import { textSays } from './rule-texts/text-says.ts'

/** What the rules of proposals and decisions tell people, in every language that we speak. */
export const proposalsSay = { ...reachSays, ...textSays, ...silenceSays, ...decisionSays }
