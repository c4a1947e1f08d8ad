import { dayNumber, instantMs, type Instant } from '@concert/statement'
import { nextNumber } from './issue-order.ts'
import type { BriefingBody } from './queries.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { briefingsSay } from './rule-texts.ts'
import type { Standing } from './rule-view.ts'

const dayMs = 86_400_000

/**
 * The number is the next, the day has come, and the figures follow from a record that everyone can have by now. They
 * know every issue before this one, so that all of an issue follows from its size and its words.
 */
export function contentFaults(
  { number, date, size }: Pick<BriefingBody, 'number' | 'date' | 'size'>,
  { issues, size: entries, now }: Pick<Standing, 'issues' | 'size' | 'now'>,
): CodedFault[] {
  return [
    ...numberFaults(number, issues),
    ...dateFaults(date, now),
    ...sizeFaults(size, entries, issues.at(-1)),
  ]
}

function numberFaults(number: number, issues: Standing['issues']): CodedFault[] {
  const next = nextNumber(issues)
  if (number === next) return []
  return [faultAt('conflict', 'body.number', briefingsSay.numberNext(next))]
}

function dateFaults(date: string, now: Instant): CodedFault[] {
  if (dayNumber(date)! <= Math.floor(instantMs(now) / dayMs)) return []
  return [faultAt('future', 'body.date', briefingsSay.dateNotBegun({ date, now }))]
}

function sizeFaults(
  size: number,
  entries: number,
  last: Standing['issues'][number] | undefined,
): CodedFault[] {
  const place = 'body.size'
  if (size > entries) return [faultAt('conflict', place, briefingsSay.recordShorter({ entries, size }))]
  if (last === undefined || size > last.index) return []
  return [faultAt('conflict', place, briefingsSay.beforeLastIssue(last))]
}
