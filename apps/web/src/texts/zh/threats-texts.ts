import type { ThreatsTexts } from '../en/threats-texts.ts'
import { alerts } from './alerts.ts'
import { leadTime } from './lead-time.ts'
import { signals } from './signals.ts'
import { threats } from './threats.ts'

export const threatsTexts: ThreatsTexts = { threats, alerts, signals, leadTime }
