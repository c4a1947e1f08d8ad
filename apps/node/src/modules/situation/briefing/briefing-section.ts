import type { Section } from '@concert/briefing'
import type { BriefingView } from '../../../kernel/module.ts'
import type { SituationTables } from '../tables.ts'
import { changesSection } from './changes-section.ts'
import { correctionsSection } from './corrections-section.ts'
import { figuresSection } from './figures-section.ts'

/** The situation of all states, what has changed since the issue before, and what was corrected and why. */
export async function situationSections(view: BriefingView<SituationTables>): Promise<readonly Section[]> {
  return [await figuresSection(view), ...(await changesSection(view)), await correctionsSection(view)]
}
