import { checkEach } from '../../kernel/check-each.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import type { Draft } from '../../kernel/draft.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { DraftContext } from '../../kernel/module.ts'
import type { Keys } from '../../kernel/touched.ts'
import { adoptionFaults, consensusFaults } from './adoption-rules.ts'
import { amendmentFaults, commentFaults } from './comment-rules.ts'
import { participationFaults, positionFaults } from './decision-rules.ts'
import { draftFaults } from './draft-rules.ts'
import type { Judging, ProposalsStatement } from './rule-view.ts'
import { methodFaults } from './method-rules.ts'
import { asAuthor, nextNumber, readHistory, readOne, readStandingMethods, type View } from './queries.ts'
import { proposalsSay } from './rule-texts.ts'
import { breakFaults, extensionFaults, silenceFaults, withdrawalFaults } from './silence-rules.ts'
import type { ProposalsTables } from './tables.ts'
import { confirmationFaults } from './text-rules.ts'

/** Whether one of these may be said does not depend on another of them. */
const besideOthers: readonly string[] = [
  'proposals.comment',
  'proposals.amendment',
  'proposals.method',
  'proposals.position',
  'proposals.participation',
]

/**
 * What the states say beside one another goes together. Everything else goes alone: it is judged by all that was
 * received before it, proposals and decisions are numbered in one row, and what answers a proposal names no number by
 * which one could be kept apart from another.
 */
export function touchesProposals({ said }: Draft): Keys {
  if (!said.understood) return { own: [], shared: [] }
  const keys = ['proposals']
  return besideOthers.includes(said.statement.kind) ? { own: [], shared: keys } : { own: keys, shared: [] }
}

/** The refusals of a batch: the first rule that a draft breaks, by the instant at which it was received. */
export const checkProposals = checkEach('proposals', faultsOf)

async function faultsOf(
  statement: ProposalsStatement,
  { db, directory, now }: DraftContext<ProposalsTables>,
): Promise<CodedFault[]> {
  const view = asAuthor(statement.by, { db, directory })
  const judging: Judging = { directory, received: now }
  return [...versionFaults(statement), ...(await kindFaults(statement, view, judging))]
}

async function kindFaults(
  statement: ProposalsStatement,
  view: View,
  judging: Judging,
): Promise<readonly CodedFault[]> {
  const named = statement.kind === 'proposals.draft' ? statement.replaces : statement.inReplyTo
  const history = named === undefined ? undefined : await readHistory(view, named)
  switch (statement.kind) {
    case 'proposals.draft':
      return draftFaults(statement, history, await nextNumber(view, 'draft'), judging)
    case 'proposals.comment':
      return commentFaults(statement, history, judging)
    case 'proposals.amendment':
      return amendmentFaults(statement, history, judging)
    case 'proposals.confirmation':
      return confirmationFaults(statement, history, judging)
    case 'proposals.method':
      return methodFaults(statement, history, judging)
    case 'proposals.silence':
      return silenceFaults(statement, history, await readStandingMethods(view), judging)
    case 'proposals.extension':
      return extensionFaults(statement, history, judging)
    case 'proposals.break':
      return breakFaults(statement, history, judging)
    case 'proposals.withdrawal':
      return withdrawalFaults(statement, history, judging)
    case 'proposals.consensus':
      return consensusFaults(statement, history, judging)
    case 'proposals.adoption':
      return adoptionFaults(statement, history, await nextNumber(view, 'adoption'), judging)
    case 'proposals.position':
      return positionFaults(statement, await readOne(view, statement.inReplyTo!), history, judging)
    case 'proposals.participation':
      return participationFaults(statement, await readOne(view, statement.inReplyTo!), judging)
  }
}

/** A text has versions. What is said of it was said, and something further is said beside it. */
function versionFaults({ kind, replaces }: ProposalsStatement): CodedFault[] {
  if (kind === 'proposals.draft' || replaces === undefined) return []
  return [faultAt('conflict', 'replaces', proposalsSay.replacesNothing({ kind }))]
}
