import { directoryFault } from '@concert/statement'
import type { Draft } from '../../kernel/draft.ts'
import type { RuleContext } from '../../kernel/module.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { DirectoryTables } from './tables.ts'

/** What may be said of the directory is decided by a pure rule that every reader of the record shares. */
export async function checkDirectory(
  drafts: readonly Draft[],
  { directory }: RuleContext<DirectoryTables>,
): Promise<ReadonlyMap<Draft, Refusal>> {
  const refusals = new Map<Draft, Refusal>()
  for (const draft of drafts) {
    if (!draft.said.understood) continue
    const { statement } = draft.said
    const sealed = statement.label !== 'TLP:CLEAR'
    const fault = sealed
      ? { code: 'conflict' as const, place: 'label', message: 'the directory is for everyone: TLP:CLEAR' }
      : directoryFault(directory, statement, draft.envelope)
    if (fault !== undefined)
      refusals.set(
        draft,
        new Refusal(fault.code, `Cannot take ${statement.kind}: ${fault.place}: ${fault.message}`, [fault]),
      )
  }
  return refusals
}
