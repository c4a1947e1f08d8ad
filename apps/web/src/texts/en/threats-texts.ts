import { alerts } from './alerts.ts'
import { leadTime } from './lead-time.ts'
import { signals } from './signals.ts'
import { threats } from './threats.ts'

/** What only the pages of threats say: it is loaded with them. */
export const threatsTexts = { threats, alerts, signals, leadTime }

/** What the other languages must have. */
export type ThreatsTexts = typeof threatsTexts
