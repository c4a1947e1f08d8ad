import { inProtocolOrder, type StateCode, type StateEntry } from '@concert/statement'
import type { Instant } from '@concert/statement'
import { sumWeeks } from './derived.ts'
import { readBoard, type BoardLine } from './board.ts'
import { readSeries, type Series, type View } from './queries.ts'

/** One state's weekly counts of one indicator, and whose report they are. */
export type WeeklyLine = {
  readonly indicator: string
  /** True when the state's own agency said it; false when it was compiled for it from a publication. */
  readonly own: boolean
  readonly agency: string
  readonly weeks: readonly {
    readonly period: string
    readonly value: number | null
    readonly index: number
  }[]
}

export type StateOverview = {
  readonly state: StateCode
  readonly role: StateEntry['role']
  readonly names: StateEntry['names']
  readonly lines: readonly WeeklyLine[]
  readonly lastReport:
    { readonly index: number; readonly received: string; readonly agency: string } | undefined
  readonly board: readonly BoardLine[]
}

/** The situation of all states of the organisation, in protocol order, as of the view. */
export async function readOverview(
  view: View,
  event: string,
  indicators: readonly string[],
  now: Instant,
): Promise<StateOverview[]> {
  const lines = new Map<string, Series[]>()
  for (const indicator of indicators) lines.set(indicator, await readSeries(view, { event, indicator }))
  const board = await readBoard(view, event, now)
  return inProtocolOrder(view.directory).map(({ state, role, names }) => {
    const own = board.filter((line) => line.state === state)
    return {
      state,
      role,
      names,
      lines: indicators.flatMap(
        (indicator) => weeklyLine(view, state, indicator, lines.get(indicator)!) ?? [],
      ),
      lastReport: newest(own),
      board: own,
    }
  })
}

/** The state's own report before a compiled one, a national line before the sum of its parts, weeks before days. */
function weeklyLine(
  { directory }: View,
  state: StateCode,
  indicator: string,
  all: readonly Series[],
): WeeklyLine | undefined {
  const mine = all.filter((series) => series.state === state)
  const isOwn = ({ agency }: Series): boolean => agency !== directory.secretariat
  const own = mine.some(isOwn)
  const told = mine.filter((series) => isOwn(series) === own)
  const first = told[0]
  if (first === undefined) return undefined
  const national = told.filter(
    ({ place, agency, dataset }) => place === state && agency === first.agency && dataset === first.dataset,
  )
  const weekly = national.find(({ frequency }) => frequency === 'week')
  const parts =
    national.length > 0
      ? national
      : told.filter(({ agency, dataset }) => agency === first.agency && dataset === first.dataset)
  const weeks =
    weekly === undefined
      ? sumParts(parts)
      : weekly.points.map(({ period, value, index }) => ({ period, value: toNumber(value), index }))
  return { indicator, own, agency: first.agency, weeks }
}

function sumParts(parts: readonly Series[]): WeeklyLine['weeks'] {
  const sums = new Map<string, { value: number | null; index: number }>()
  for (const { points, frequency } of parts) {
    const weeks =
      frequency === 'week'
        ? points.map(({ period, value, index }) => ({ period, value: toNumber(value), index }))
        : sumWeeks(points)
    for (const { period, value, index } of weeks) {
      const so = sums.get(period)
      sums.set(
        period,
        so === undefined
          ? { value, index }
          : {
              value: so.value === null || value === null ? null : so.value + value,
              index: Math.max(so.index, index),
            },
      )
    }
  }
  return [...sums].map(([period, sum]) => ({ period, ...sum })).sort((a, b) => (a.period < b.period ? -1 : 1))
}

function toNumber(value: number | string | null): number | null {
  return typeof value === 'number' ? value : null
}

function newest(board: readonly BoardLine[]): StateOverview['lastReport'] {
  const reported = board.flatMap(({ agency, last }) => (last === undefined ? [] : [{ ...last, agency }]))
  return reported.sort((a, b) => b.index - a.index)[0]
}
