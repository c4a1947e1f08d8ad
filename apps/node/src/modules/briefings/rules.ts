import { checkEach, type StatementOf } from '../../kernel/check-each.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { Draft } from '../../kernel/draft.ts'
import type { DraftContext } from '../../kernel/module.ts'
import type { Keys } from '../../kernel/touched.ts'
import { readEvents } from '../situation/queries.ts'
import { confirmationFaults } from './confirmation-rules.ts'
import { draftFaults } from './draft-rules.ts'
import { issueFaults } from './issue-rules.ts'
import { briefingsSay } from './rule-texts.ts'
import { publicView, standingFor } from './rule-view.ts'
import type { BriefingsTables } from './tables.ts'

type Context = DraftContext<BriefingsTables>
type Statement = StatementOf<'briefings'>

/** Issues are numbered and rest on drafts and confirmations: one at a time of all of them. */
export function touchesBriefings({ said }: Draft): Keys {
  return { own: said.understood ? ['briefings'] : [], shared: [] }
}

/** The refusals of a batch: the first rule that a draft breaks. */
export const checkBriefings = checkEach('briefings', faultsOf)

async function faultsOf(statement: Statement, context: Context): Promise<CodedFault[]> {
  const faults = [...authorFaults(statement, context), ...(await eventFaults(statement, context))]
  if (faults.length > 0) return faults
  const standing = await standingFor(statement.by, context)
  switch (statement.kind) {
    case 'briefings.draft':
      return draftFaults(statement, standing)
    case 'briefings.confirmation':
      return confirmationFaults(statement, standing)
    case 'briefings.issue':
      return issueFaults(statement, standing)
  }
}

function authorFaults({ by }: Statement, { directory }: Context): CodedFault[] {
  if (by === directory.secretariat) return []
  return [faultAt('not-entitled', 'by', briefingsSay.bySecretariat)]
}

/** What is sealed from the public is answered as an event that there is not: a briefing is for everyone. */
async function eventFaults({ about }: Statement, context: Context): Promise<CodedFault[]> {
  if (about === undefined) return []
  const events = await readEvents(publicView(context))
  if (events.some(({ event, replaced }) => event === about && replaced === null)) return []
  return [faultAt('unknown', 'about', briefingsSay.eventNotPublic(about))]
}
