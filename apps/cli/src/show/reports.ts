import { formatTable } from '../table.ts'
import type { BoardLine } from './situation.ts'

type Report = {
  readonly index: number
  readonly kind: string
  readonly event: string
  readonly agency: string
  readonly audience: string
  readonly received: string
  readonly observations: number
  readonly narrative: string | null
  readonly reason: string | null
}
export type ReportsAnswer = { readonly reports: readonly Report[] }

export function formatReports({ reports }: ReportsAnswer): string {
  return formatTable<Report>(
    [
      { title: 'entry', right: true, cell: ({ index }) => String(index) },
      { title: 'received', cell: ({ received }) => received },
      { title: 'agency', cell: ({ agency }) => agency },
      { title: 'kind', cell: ({ kind }) => kind },
      { title: 'event', cell: ({ event }) => event },
      { title: 'audience', cell: ({ audience }) => audience },
      { title: 'observations', cell: ({ observations }) => observations },
      { title: 'in words', cell: ({ reason, narrative }) => reason ?? narrative },
    ],
    reports,
  )
}

export type OverdueAnswer = { readonly now: string; readonly board: readonly BoardLine[] }

export function formatOverdue({ now, board }: OverdueAnswer): string {
  const table = formatTable<BoardLine>(
    [
      { title: 'state', cell: ({ state }) => state },
      { title: 'agency', cell: ({ agency }) => agency },
      { title: 'event', cell: ({ event }) => event },
      { title: 'last entry', right: true, cell: ({ last }) => last && String(last.index) },
      { title: 'covers to', cell: ({ last }) => last?.covers },
      { title: 'next due', cell: ({ nextDue }) => nextDue },
      { title: 'overdue since', cell: ({ overdueSince }) => overdueSince },
      { title: 'hours', cell: ({ overdueHours }) => overdueHours && Math.round(overdueHours) },
    ],
    board,
  )
  return `${table}\nit is ${now}`
}
