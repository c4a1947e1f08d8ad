import {
  formatDate,
  protocolRank,
  instantMs,
  type AgencyId,
  type Instant,
  type StateCode,
} from '@concert/statement'
import { hoursUntil } from './clocks.ts'
import { readLastReports, readRhythms, type View } from './queries.ts'
import { latestDue, nextDue, type Rhythm } from './rhythm.ts'

/** An agency's reporting on an event: what came last, what is due, and since when it is missing. */
export type BoardLine = {
  readonly agency: string
  readonly state: StateCode | undefined
  readonly event: string
  readonly last:
    { readonly index: number; readonly received: string; readonly covers: string | undefined } | undefined
  readonly rhythm: Rhythm | undefined
  readonly nextDue: Instant | undefined
  readonly overdueSince: Instant | undefined
  readonly overdueHours: number | undefined
}

/** The overdue board, states in protocol order: by each agency's own declared rhythm, or the date it gave itself. */
export async function readBoard(view: View, event: string | undefined, now: Instant): Promise<BoardLine[]> {
  const [rhythms, reports] = [await readRhythms(view), await readLastReports(view)]
  const keys = new Set([...rhythms, ...reports].map(({ agency, event: on }) => `${on} ${agency}`))
  const lines = [...keys].map((key) => {
    const [on, agency] = key.split(' ') as [string, AgencyId]
    const rhythm = rhythms.find((one) => one.agency === agency && one.event === on)
    const report = reports.find((one) => one.agency === agency && one.event === on)
    return boardLine(view, { agency, event: on, rhythm, report }, now)
  })
  return inOrder(
    view,
    lines.filter((line) => event === undefined || line.event === event),
  )
}

type Known = {
  readonly agency: AgencyId
  readonly event: string
  readonly rhythm: Awaited<ReturnType<typeof readRhythms>>[number] | undefined
  readonly report: Awaited<ReturnType<typeof readLastReports>>[number] | undefined
}

function boardLine(
  { directory }: View,
  { agency, event, rhythm: declared, report }: Known,
  now: Instant,
): BoardLine {
  const rhythm =
    declared === undefined
      ? undefined
      : { every: declared.every as Rhythm['every'], by: declared.by, weekday: declared.weekday ?? undefined }
  const overdueSince =
    rhythm === undefined
      ? promisedAndMissing(report?.next_due as Instant | null | undefined, now)
      : missingSince(rhythm, declared!.since as Instant, report?.last_day ?? undefined, now)
  return {
    agency,
    event,
    state: directory.agencies.get(agency)?.state,
    last:
      report === undefined
        ? undefined
        : {
            index: report.index,
            received: report.received,
            covers: report.last_day === null ? undefined : formatDate(report.last_day),
          },
    rhythm,
    nextDue:
      (rhythm === undefined ? (report?.next_due as Instant | null) : nextDue(rhythm, now).due) ?? undefined,
    overdueSince,
    overdueHours: overdueSince === undefined ? undefined : -hoursUntil(overdueSince, now),
  }
}

function missingSince(
  rhythm: Rhythm,
  since: Instant,
  lastDay: number | undefined,
  now: Instant,
): Instant | undefined {
  const { lastDay: expected, due } = latestDue(rhythm, now)
  const covered = lastDay !== undefined && lastDay >= expected
  return covered || instantMs(due) <= instantMs(since) ? undefined : due
}

function promisedAndMissing(nextDue: Instant | null | undefined, now: Instant): Instant | undefined {
  return nextDue !== null && nextDue !== undefined && nextDue < now ? nextDue : undefined
}

function inOrder({ directory }: View, lines: BoardLine[]): BoardLine[] {
  const place = protocolRank(directory)
  const rank = ({ state }: BoardLine): number => (state === undefined ? -1 : place(state))
  return lines.sort((a, b) => rank(a) - rank(b) || (a.agency < b.agency ? -1 : 1))
}
