import { directoryFault, type DirectoryFacts, type Understood } from '@concert/statement'
import { refusalFor, type CodedFault } from '../../kernel/coded-fault.ts'
import type { Draft } from '../../kernel/draft.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { RuleContext } from '../../kernel/module.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Keys } from '../../kernel/touched.ts'
import { directoryReasons, directorySay } from './rule-texts.ts'
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
    const isSealed = statement.label !== 'TLP:CLEAR'
    const fault = isSealed ? undefined : directoryFault(directory, statement, draft.envelope)
    const sealed = isSealed ? [faultAt('conflict', 'label', directorySay.forEveryone)] : []
    const refusal = refusalFor(draft, fault === undefined ? sealed : [told(fault)])
    if (refusal !== undefined) refusals.set(draft, refusal)
  }
  return refusals
}

type Reason = keyof DirectoryFacts
type Found<R extends Reason> = Pick<CodedFault, 'code' | 'place'> & {
  readonly reason: R
  readonly facts: DirectoryFacts[R]
}

function told<R extends Reason>({ code, place, reason, facts }: Found<R>): CodedFault {
  return faultAt(code, place, directoryReasons[reason](facts))
}
