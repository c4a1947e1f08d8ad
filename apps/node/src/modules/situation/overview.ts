import { inProtocolOrder, type StateCode, type StateEntry } from '@concert/statement'
import type { Instant } from '@concert/statement'
import { readBoard, type BoardLine } from './board.ts'
import { readSeries, type Series, type View } from './queries.ts'
import { lastDayOf, sumParts, type WeekFigure } from './week-figures.ts'

/** One state's weekly counts of one indicator, and whose report they are. */
export type WeeklyLine = {
  readonly indicator: string
  /** True when the state's own agency said it; false when it was compiled for it from a publication. */
  readonly own: boolean
  readonly agency: string
  /** The series that the counts are taken from; corrections hang on them. */
  readonly series: readonly number[]
  /** The last day that the figures reach. */
  readonly covers: string
  readonly weeks: readonly WeekFigure[]
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
  const states = [...view.directory.states.keys()]
  for (const indicator of indicators)
    lines.set(indicator, states.length === 0 ? [] : await readSeries(view, { event, indicator, states }))
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

/**
 * The state's own report before a compiled one, what is public before what is said to some, a national line before
 * the sum of its parts, weeks before days. Never a sum over two audiences: the same persons would count twice.
 */
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
  const first = told.find(({ audience }) => audience === 'public') ?? told[0]
  if (first === undefined) return undefined
  const same = told.filter(
    ({ agency, dataset, audience }) =>
      agency === first.agency && dataset === first.dataset && audience === first.audience,
  )
  const national = same.filter(({ place }) => place === state)
  const parts = national.length > 0 ? national : outermost(same)
  const weekly = parts.filter(({ frequency }) => frequency === 'week')
  const used = weekly.length > 0 ? weekly : parts
  return {
    indicator,
    own,
    agency: first.agency,
    series: used.map(({ id }) => id),
    covers: lastDayOf(used),
    weeks: sumParts(used),
  }
}

/** Without the parts of a place that is counted itself: a city within its province. */
function outermost(series: readonly Series[]): readonly Series[] {
  const places = new Set(series.map(({ place }) => place))
  return series.filter(({ place }) => !place.includes('.') || !places.has(place.slice(0, place.indexOf('.'))))
}

function newest(board: readonly BoardLine[]): StateOverview['lastReport'] {
  const reported = board.flatMap(({ agency, last }) => (last === undefined ? [] : [{ ...last, agency }]))
  return reported.sort((a, b) => b.index - a.index)[0]
}
