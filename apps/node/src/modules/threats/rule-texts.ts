import { alertSays } from './rule-texts/alert-says.ts'
import { askedSays } from './rule-texts/asked-says.ts'
import { assessmentSays } from './rule-texts/assessment-says.ts'
import { signalSays } from './rule-texts/signal-says.ts'

/** What the rules of signals, assessments and alerts tell people, in every language that we speak. */
export const threatsSay = { ...signalSays, ...assessmentSays, ...alertSays, ...askedSays }
