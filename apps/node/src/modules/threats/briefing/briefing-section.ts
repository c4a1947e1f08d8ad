import type { Section } from '@concert/briefing'
import type { BriefingView } from '../../../kernel/module.ts'
import type { ThreatsTables } from '../tables.ts'
import { alertsSection } from './alerts-section.ts'
import { assessmentsSection } from './assessments-section.ts'
import { signalsSection } from './signals-section.ts'

/** Signals, assessments and alerts that everyone may see; the signals of all entries must have been found. */
export async function threatsSections(view: BriefingView<ThreatsTables>): Promise<readonly Section[]> {
  return [await signalsSection(view), await assessmentsSection(view), await alertsSection(view)]
}
