import type { Kind, Understood } from '@concert/statement'
import { refusalFor, type CodedFault } from './coded-fault.ts'
import type { Draft } from './draft.ts'
import type { DraftContext, RuleContext } from './module.ts'
import type { Refusal } from './refusal.ts'

/** The refusals of a batch: of each draft the first rule that it breaks. */
export type Check<T> = (
  drafts: readonly Draft[],
  context: RuleContext<T>,
) => Promise<ReadonlyMap<Draft, Refusal>>

/** A statement of one of a module's kinds. */
export type StatementOf<Name extends string> = Understood<Extract<Kind, `${Name}.${string}`>>

/**
 * The check of a module whose drafts are judged one by one. What is not understood is kept as it is and breaks no rule;
 * of other kinds than the module's own the kernel asks it nothing.
 */
export function checkEach<Name extends string, T>(
  module: Name,
  faultsOf: (statement: StatementOf<Name>, context: DraftContext<T>) => Promise<readonly CodedFault[]>,
): Check<T> {
  const isOwn = (said: Understood): said is StatementOf<Name> => said.kind.startsWith(`${module}.`)
  return async (drafts, context) => {
    const refusals = new Map<Draft, Refusal>()
    for (const draft of drafts) {
      if (!draft.said.understood || !isOwn(draft.said.statement)) continue
      const faults = await faultsOf(draft.said.statement, { ...context, now: draft.received })
      const refusal = refusalFor(draft, faults)
      if (refusal !== undefined) refusals.set(draft, refusal)
    }
    return refusals
  }
}
