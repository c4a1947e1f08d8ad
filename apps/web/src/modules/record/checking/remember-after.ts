import type { SentRecordReport } from './check-messages.ts'
import type { RememberedLog } from './remembered-log.ts'

type Checked = Pick<SentRecordReport, 'key' | 'tree' | 'continuation'>

/**
 * What to remember after a check: the key, and how far the record came. Undefined, to keep what was remembered, when
 * the tree does not hold or does not go on from what was seen before: the older checkpoint is then the evidence.
 */
export function rememberAfter(
  { key, tree: { ok, checkpoint, size }, continuation }: Checked,
  before: RememberedLog | undefined,
  at: string,
): RememberedLog | undefined {
  if (key === undefined || !ok || checkpoint === undefined || size === undefined) return undefined
  if (before?.seen !== undefined && continuation !== 'continues') return undefined
  return { vkey: key.vkey, since: before?.since ?? at, seen: { checkpoint, size, at } }
}
