import { CommandError } from '../command-error.ts'
import { formatTable } from '../table.ts'

type Week = { readonly period: string; readonly value: number | null }
type Line = {
  readonly indicator: string
  readonly own: boolean
  readonly agency: string
  readonly weeks: readonly Week[]
}
export type BoardLine = {
  readonly agency: string
  readonly state?: string
  readonly event: string
  readonly last?: { readonly index: number; readonly received: string; readonly covers?: string }
  readonly nextDue?: string
  readonly overdueSince?: string
  readonly overdueHours?: number
}
type State = {
  readonly state: string
  readonly role: string
  readonly names: Readonly<Record<string, string>>
  readonly lines: readonly Line[]
  readonly lastReport?: { readonly index: number; readonly received: string; readonly agency: string }
  readonly board: readonly BoardLine[]
}
export type SituationAnswer = { readonly size: number; readonly states: readonly State[] }

const weeksShown = 4
type Row = { readonly state: State; readonly line: Line | undefined }

/** Each state's last four weeks of each indicator, in protocol order; what was compiled for a state says by whom. */
export function formatSituation({ size, states }: SituationAnswer): string {
  const periods = lastPeriods(
    states.flatMap(({ lines }) => lines.flatMap(({ weeks }) => weeks.map(({ period }) => period))),
  )
  const rows = states.flatMap((state): Row[] =>
    state.lines.length === 0 ? [{ state, line: undefined }] : state.lines.map((line) => ({ state, line })),
  )
  const table = formatTable<Row>(
    [
      { title: 'state', cell: ({ state }) => state.state },
      { title: 'name', cell: ({ state }) => state.names['en'] },
      { title: 'indicator', cell: ({ line }) => line?.indicator },
      ...periods.map((period) => ({
        title: period,
        right: true,
        cell: ({ line }: Row) => valueIn(line, period),
      })),
      {
        title: 'said by',
        cell: ({ line }) =>
          line === undefined ? undefined : `${line.agency}${line.own ? '' : ' (compiled)'}`,
      },
      { title: 'overdue', cell: ({ state }) => overdueText(state.board) },
    ],
    rows,
  )
  return `${table}\nas of ${size} entries`
}

/** One state whole: all its weeks, side by side, and its reporting. */
export function formatState({ size, states }: SituationAnswer): string {
  const [state] = states
  const { names, role, lines, lastReport, board } = state!
  const periods = [...new Set(lines.flatMap(({ weeks }) => weeks.map(({ period }) => period)))].sort()
  const table = formatTable<string>(
    [
      { title: 'week', cell: (period) => period },
      ...lines.map((line) => ({
        title: line.indicator,
        right: true,
        cell: (period: string) => valueIn(line, period),
      })),
    ],
    periods,
  )
  const last =
    lastReport === undefined
      ? 'no report yet'
      : `last report: entry ${lastReport.index}, ${lastReport.received}, ${lastReport.agency}`
  const due = board.flatMap(({ agency, nextDue }) =>
    nextDue === undefined ? [] : [`next due from ${agency}: ${nextDue}`],
  )
  const overdue = overdueText(board)
  return [
    `${names['en'] ?? state!.state} (${state!.state}), ${role}`,
    last,
    ...due,
    ...(overdue === undefined ? [] : [`overdue: ${overdue}`]),
    '',
    table,
    `as of ${size} entries`,
  ].join('\n')
}

/** Throws CommandError for a state that is not in the organisation. */
export function onlyState(all: SituationAnswer, state: string): SituationAnswer {
  const states = all.states.filter((one) => one.state === state)
  if (states.length > 0) return { ...all, states }
  throw new CommandError(
    `${state} is not a state of this organisation; it has ${all.states.map((one) => one.state).join(', ')}`,
  )
}

export function overdueText(board: readonly BoardLine[]): string | undefined {
  const late = board.filter(({ overdueSince }) => overdueSince !== undefined)
  return late.length === 0
    ? undefined
    : late.map(({ agency, overdueHours }) => `${agency} by ${Math.round(overdueHours!)} h`).join(', ')
}

function valueIn(line: Line | undefined, period: string): number | null | undefined {
  return line?.weeks.find((week) => week.period === period)?.value
}

function lastPeriods(periods: readonly string[]): string[] {
  return [...new Set(periods)].sort().slice(-weeksShown)
}
