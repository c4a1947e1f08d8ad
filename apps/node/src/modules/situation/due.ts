import type { Due } from '@concert/api'
import { dayNumber, formatInstant, type Instant } from '@concert/statement'
import type { DueView } from '../../kernel/module.ts'
import { readBoard, type BoardLine } from './board.ts'
import { readRequests, type RequestRow } from './queries.ts'
import { nextDue } from './rhythm.ts'
import type { SituationTables } from './tables.ts'

const dayMs = 86_400_000

/** Requests that no agency of the state has answered, and reports that are due or overdue by each agency's own rhythm. */
export async function situationDue(view: DueView<SituationTables>): Promise<readonly Due[]> {
  const requests = (await readRequests(view)).filter(({ replies }) => replies.length === 0)
  const lines = await readBoard(view, undefined, view.now)
  return [...requests.map(requestDue), ...lines.flatMap((line) => reportDue(line, view) ?? [])]
}

function requestDue({ id, index, agency, event, state, question, asked, due }: RequestRow): Due {
  return {
    id: `request ${id}`,
    module: 'situation',
    what: 'verification-request',
    since: asked,
    due,
    on: { state },
    role: 'drafts',
    waiting: [agency],
    ...(event === null ? {} : { event }),
    texts: { und: question },
    statement: id,
    index,
    page: `/requests/${id}`,
  }
}

/** A report can be made once its period has ended, and is due some hours after. */
function reportDue(line: BoardLine, { directory, now }: DueView<SituationTables>): Due | undefined {
  const { agency, state, event, overdueSince } = line
  const of = {
    module: 'situation',
    on: { agency, ...(state === undefined ? {} : { state }) },
    role: 'drafts' as const,
    waiting: directory.secretariat === undefined ? [] : [directory.secretariat],
    event,
    page: '/report',
  }
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
