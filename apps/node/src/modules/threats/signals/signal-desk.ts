import type { NodeParts } from '../../../kernel/node-parts.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { kernelSays } from '../../../kernel/rule-texts.ts'
import type { View } from '../queries.ts'
import type { ThreatsTables } from '../tables.ts'
import { openAnalysts, type Analysts } from './open-analysts.ts'
import { assessAll, untilAssessed } from './assess-all.ts'
import { openAssessor } from './open-assessor.ts'
import { openSeriesMemory } from './remembered-series.ts'

/** Where a node's signals come from: the threads that compute, and who assesses what is reported. */
export function signalDesk(): {
  readonly start: (
    node: NodeParts<ThreatsTables>,
    say: (error: unknown) => void,
  ) => Promise<() => Promise<void>>
  /** Throws Refusal before it is open. */
  readonly analysts: () => Analysts
  /** Returns when the signals of every entry of the view are in the tables. */
  readonly found: (view: View) => Promise<void>
} {
  let open: Analysts | undefined
  return {
    start: async (node, say) => {
      const analysts = openAnalysts()
      const assessor = openAssessor({ node, analysts, memory: openSeriesMemory(), say })
      open = analysts
      return async () => {
        open = undefined
        await Promise.all([analysts.close(), assessor.close()])
      }
    },
    analysts: () => {
      if (open === undefined) throw new Refusal('busy', kernelSays.starting)
      return open
    },
    found: (view) => (open === undefined ? assessAll(view) : untilAssessed(view, open)),
  }
}
