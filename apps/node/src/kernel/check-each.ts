import type { Understood } from '@concert/statement'
import { refusalFor, type CodedFault } from './coded-fault.ts'
import type { Draft } from './draft.ts'
import type { DraftContext, RuleContext } from './module.ts'
import type { Refusal } from './refusal.ts'

/**
 * The refusals of a batch whose drafts are judged one by one: by the first rule that each breaks. What is not understood
 * is kept as it is and breaks none.
 */
export async function checkEach<T>(
  drafts: readonly Draft[],
  context: RuleContext<T>,
  faultsOf: (statement: Understood, context: DraftContext<T>) => Promise<readonly CodedFault[]>,
): Promise<ReadonlyMap<Draft, Refusal>> {
  const refusals = new Map<Draft, Refusal>()
  for (const draft of drafts) {
    if (!draft.said.understood) continue
    const refusal = refusalFor(
      draft,
      await faultsOf(draft.said.statement, { ...context, now: draft.received }),
    )
    if (refusal !== undefined) refusals.set(draft, refusal)
  }
  return refusals
}
