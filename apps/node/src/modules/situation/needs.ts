import type { NeedAnswer } from '@concert/api'
import { dayNumber, formatInstant, type Instant } from '@concert/statement'
import { resolveAsOf } from '../../kernel/as-of.ts'
import type { Caller } from '../../kernel/caller.ts'
import type { NodeParts } from '../../kernel/node-parts.ts'
import { readBoard, type BoardLine } from './board.ts'
import { readRequests, type RequestRow, type View } from './queries.ts'
import { nextDue } from './rhythm.ts'
import type { SituationTables } from './tables.ts'

const dayMs = 86_400_000

/** Requests to the caller's state that nobody has answered, and its own agency's reports that are due or overdue. */
export async function situationNeeds(
  { viewer, agency, roles }: Caller,
  { db, directory, clock }: NodeParts<SituationTables>,
): Promise<readonly NeedAnswer[]> {
  if (agency === undefined || !roles.includes('drafts')) return []
  const view: View = { db, directory: directory(), viewer, asOf: await resolveAsOf(undefined, db) }
  const state = view.directory.agencies.get(agency)?.state
  const now = clock.now()
  const requests = (await readRequests(view)).filter((one) => one.state === state && one.replies.length === 0)
  const lines = (await readBoard(view, undefined, now)).filter((line) => line.agency === agency)
  return [...requests.map(requestNeed), ...lines.flatMap((line) => reportNeed(line, now) ?? [])]
}

function requestNeed({ id, index, event, state, question, asked, due }: RequestRow): NeedAnswer {
  return {
    id: `request ${id}`,
    module: 'situation',
    what: 'verification-request',
    since: asked,
    due,
    state,
    ...(event === null ? {} : { event }),
    text: question,
    statement: id,
    index,
  }
}

/** A report can be made once its period has ended, and is due some hours after. */
function reportNeed(line: BoardLine, now: Instant): NeedAnswer | undefined {
  const { agency, state, event, overdueSince } = line
  const of = { module: 'situation', agency, event, ...(state === undefined ? {} : { state }) }
  if (overdueSince !== undefined)
    return {
      ...of,
      id: `overdue ${agency} ${event}`,
      what: 'report-overdue',
      since: overdueSince,
      due: overdueSince,
    }
  const coming = comingReport(line, now)
  return coming === undefined
    ? undefined
    : { ...of, id: `due ${agency} ${event} ${coming.due}`, what: 'report-due', ...coming }
}

function comingReport(
  { rhythm, last }: BoardLine,
  now: Instant,
): { since: Instant; due: Instant } | undefined {
  if (rhythm === undefined) return undefined
  const { lastDay, due } = nextDue(rhythm, now)
  const since = formatInstant((lastDay + 1) * dayMs)
  const isCovered = last?.covers !== undefined && dayNumber(last.covers)! >= lastDay
  return isCovered || now < since ? undefined : { since, due }
}
