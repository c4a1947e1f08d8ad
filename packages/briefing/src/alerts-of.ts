import type { Briefing } from './briefing.ts'
import type { AlertBlock } from './section.ts'

/** The public alerts of an issue, in the order in which they are read. Each is a CAP 1.2 message as its statement gives it. */
export function alertsOf({ sections }: Briefing): readonly AlertBlock[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'alert'))
}
