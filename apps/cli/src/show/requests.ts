import { formatTable } from '../table.ts'

type Request = {
  readonly index: number
  readonly agency: string
  readonly state: string
  readonly event: string | null
  readonly question: string
  readonly asked: string
  readonly due: string
  readonly hoursLeft?: number
  readonly replies: readonly { readonly index: number; readonly outcome: string; readonly answer: string }[]
}
export type RequestsAnswer = { readonly now: string; readonly requests: readonly Request[] }

export function formatRequests({ now, requests }: RequestsAnswer): string {
  const table = formatTable<Request>(
    [
      { title: 'entry', right: true, cell: ({ index }) => String(index) },
      { title: 'asked by', cell: ({ agency }) => agency },
      { title: 'state', cell: ({ state }) => state },
      { title: 'event', cell: ({ event }) => event },
      { title: 'due', cell: ({ due }) => due },
      { title: 'hours left', cell: ({ hoursLeft }) => hoursLeft && Math.round(hoursLeft) },
      {
        title: 'answer',
        cell: ({ replies }) =>
          replies.map(({ index, outcome }) => `${outcome} (entry ${index})`).join(', ') || null,
      },
      { title: 'question', cell: ({ question }) => question },
    ],
    requests,
  )
  return `${table}\nit is ${now}`
}

type Event = {
  readonly index: number
  readonly event: string
  readonly agency: string
  readonly names: Readonly<Record<string, string>>
  readonly icd11: string | null
  readonly first_known: string | null
  readonly closed: boolean
}
export type EventsAnswer = { readonly events: readonly Event[] }

export function formatEvents({ events }: EventsAnswer): string {
  return formatTable<Event>(
    [
      { title: 'event', cell: ({ event }) => event },
      { title: 'names', cell: ({ names }) => Object.values(names).join(' / ') },
      { title: 'ICD-11', cell: ({ icd11 }) => icd11 },
      { title: 'first known', cell: ({ first_known: firstKnown }) => firstKnown },
      { title: 'closed', cell: ({ closed }) => closed },
      { title: 'opened by', cell: ({ agency }) => agency },
      { title: 'entry', right: true, cell: ({ index }) => String(index) },
    ],
    events,
  )
}
