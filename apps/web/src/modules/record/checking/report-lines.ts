import type { Texts } from '../../../texts/en.ts'
import type { SentRecordReport } from './check-messages.ts'
import type { RememberedLog } from './remembered-log.ts'

/** What a check of the whole record proves, clause by clause: only what nothing speaks against. */
export function provenLines(
  { key, tree, audit, attachments, continuation }: SentRecordReport,
  before: RememberedLog | undefined,
  { check }: Texts,
): readonly string[] {
  const own = check.record.proven
  const lines: (string | undefined)[] = [
    key?.compared === true ? own.key : undefined,
    key !== undefined && tree.size !== undefined ? own.signed(key.origin, tree.size) : undefined,
    tree.ok ? own.tree : undefined,
    audit.faults.length + audit.moreFaults === 0 && audit.open > 0 ? own.said : undefined,
    attachments.good > 0 ? own.attachments(attachments.good) : undefined,
    continuation === 'continues' && before?.seen !== undefined ? own.continues(before.seen.size) : undefined,
  ]
  return lines.filter((line) => line !== undefined)
}

/** What it does not prove. */
export function notProvenLines(
  { key, audit, attachments }: SentRecordReport,
  { check }: Texts,
): readonly string[] {
  const own = check.record.notProven
  const lines: (string | undefined)[] = [
    key?.compared === true ? undefined : own.key,
    own.figures,
    audit.sealed > 0 ? own.sealed : undefined,
    audit.notUnderstood > 0 ? own.notUnderstood(audit.notUnderstood) : undefined,
    attachments.notFetched > 0 ? own.notFetched(attachments.notFetched) : undefined,
    own.others,
  ]
  return lines.filter((line) => line !== undefined)
}
