import type { Understood } from '@concert/statement'
import { contentFaults } from './content-rules.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
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
  const message = 'a draft and its confirmations are sealed (TLP:AMBER); the issue is what the public reads'
  return [{ code: 'conflict', place: 'audience', message }]
}

function versionFaults({ by, about, replaces }: DraftStatement, { drafts, issues }: Standing): CodedFault[] {
  if (replaces === undefined) return []
  const place = 'replaces'
  const before = drafts.find(({ id }) => id === replaces)
  if (before === undefined || before.agency !== by || before.event !== about)
    return [{ code: 'unknown', place, message: `${replaces} is not a draft by ${by} on this event` }]
  if (before.replacedBy !== undefined) {
    const message = `is replaced already, by ${before.replacedBy}; begin from that version`
    return [{ code: 'conflict', place, message }]
  }
  const issue = issues.find(({ draft }) => draft === replaces)
  if (issue === undefined) return []
  return [{ code: 'conflict', place, message: `was issued already, as issue ${issue.number}` }]
}

/** A corrected issue names an issue on the same event that stands, and says why. */
export function correctionFaults(
  corrects: string | undefined,
  { about, body: { correction } }: Pick<DraftStatement, 'about' | 'body'>,
  { issues }: Standing,
): CodedFault[] {
  const place = 'body.correction'
  if (corrects === undefined)
    return correction === undefined
      ? []
      : [{ code: 'conflict', place, message: 'says why an issue is corrected, and no issue is named' }]
  if (correction === undefined)
    return [{ code: 'conflict', place, message: 'is missing: say why the issue is corrected' }]
  const issue = issues.find(({ id }) => id === corrects)
  if (issue === undefined || issue.event !== about)
    return [{ code: 'unknown', place, message: `${corrects} is not an issue on this event` }]
  if (issue.correctedBy === undefined) return []
  const { number } = issue.correctedBy
  const message = `issue ${issue.number} is corrected already, by issue ${number}; correct that one`
  return [{ code: 'conflict', place, message }]
}
