import type { Understood } from '@concert/statement'
import { contentFaults } from './content-rules.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { briefingsSay } from './rule-texts.ts'
import type { Standing } from './rule-view.ts'

type DraftStatement = Understood<'briefings.draft'>

/** A working paper of the Secretariat: not public, on the next issue, and the newest of its versions. */
export function draftFaults(statement: DraftStatement, standing: Standing): CodedFault[] {
  return [
    ...sealedFaults(statement),
    ...contentFaults(statement.body, standing),
    ...versionFaults(statement, standing),
    ...correctionFaults(statement.refs?.[0], statement, standing),
  ]
}

export function sealedFaults({ audience }: Pick<DraftStatement, 'audience'>): CodedFault[] {
  if (!audience.includes('public')) return []
  return [faultAt('conflict', 'audience', briefingsSay.sealed)]
}

function versionFaults({ by, about, replaces }: DraftStatement, { drafts, issues }: Standing): CodedFault[] {
  if (replaces === undefined) return []
  const place = 'replaces'
  const before = drafts.find(({ id }) => id === replaces)
  if (before === undefined || before.agency !== by || before.event !== about)
    return [faultAt('unknown', place, briefingsSay.notDraftOnEvent({ id: replaces, by }))]
  if (before.replacedBy !== undefined)
    return [faultAt('conflict', place, briefingsSay.replacedAlready(before.replacedBy))]
  const issue = issues.find(({ draft }) => draft === replaces)
  if (issue === undefined) return []
  return [faultAt('conflict', place, briefingsSay.issuedAlready(issue.number))]
}

/** A corrected issue names an issue on the same event that stands, and says why. */
export function correctionFaults(
  corrects: string | undefined,
  { about, body: { correction } }: Pick<DraftStatement, 'about' | 'body'>,
  { issues }: Standing,
): CodedFault[] {
  const place = 'body.correction'
  if (corrects === undefined)
    return correction === undefined ? [] : [faultAt('conflict', place, briefingsSay.reasonWithoutIssue)]
  if (correction === undefined) return [faultAt('conflict', place, briefingsSay.reasonMissing)]
  const issue = issues.find(({ id }) => id === corrects)
  if (issue === undefined || issue.event !== about)
    return [faultAt('unknown', place, briefingsSay.notIssueOnEvent(corrects))]
  if (issue.correctedBy === undefined) return []
  const said = briefingsSay.correctedAlready({ number: issue.number, by: issue.correctedBy.number })
  return [faultAt('conflict', place, said)]
}
