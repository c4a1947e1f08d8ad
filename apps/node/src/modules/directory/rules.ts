import { directoryFault, type Understood } from '@concert/statement'
import type { Draft } from '../../kernel/draft.ts'
import type { RuleContext } from '../../kernel/module.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Keys } from '../../kernel/touched.ts'
import type { DirectoryTables } from './tables.ts'

/**
 * Two statements on one state, agency or key never stand in one batch, for the rules look at the directory before
 * the batch. What ends a key or refounds the organisation stands alone.
 */
export function touchesDirectory({ said }: Draft): Keys {
  if (!said.understood) return { own: [], shared: [] }
  const own = namesTouched(said.statement)
  return own === undefined ? 'alone' : { own, shared: [] }
}

function namesTouched(statement: Understood): string[] | undefined {
  switch (statement.kind) {
    case 'directory.membership':
      return [`state ${statement.body.state}`]
    case 'directory.agency':
      if (statement.body.closed === true) return undefined
      return [
        `agency ${statement.body.agency}`,
        ...(statement.body.state === undefined ? [] : [`state ${statement.body.state}`]),
      ]
    case 'directory.focal-point':
      return [`state ${statement.body.state}`, `agency ${statement.body.agency}`]
    case 'directory.key-enrolment':
      return [`agency ${statement.body.agency}`, `key ${statement.body.publicKey}`]
    default:
      return undefined
  }
}

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
