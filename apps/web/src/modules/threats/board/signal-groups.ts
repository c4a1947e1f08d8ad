import type { BoardSignal, DirectoryAnswer } from '@concert/api'

/** The signals of one series: the newest first, whatever algorithm raised it. */
export type SignalGroup = {
  readonly series: number
  readonly state: string
  readonly signals: readonly BoardSignal[]
}

export const signalFilters = ['raised', 'untriaged', 'all'] as const
export type SignalFilter = (typeof signalFilters)[number]

export function isShown({ ended, triages }: BoardSignal, filter: SignalFilter): boolean {
  if (filter === 'all') return true
  return ended === null && (filter === 'raised' || triages.length === 0)
}

/** By series, in the organisation's order of the states; of a state in the order of places and indicators. */
export function signalGroups(
  signals: readonly BoardSignal[],
  states: DirectoryAnswer['states'],
): readonly SignalGroup[] {
  const bySeries = Map.groupBy(signals, ({ series }) => series)
  const places = new Map(states.map(({ state }, at) => [state, at]))
  const keyOf = ({ place, indicator, stratum }: BoardSignal): string => `${place} ${indicator} ${stratum}`
  const groups = [...bySeries].map(([series, own]) => ({
    series,
    state: own[0]!.state,
    signals: own.toSorted((a, b) => b.vintage - a.vintage || (a.period < b.period ? 1 : -1)),
  }))
  return groups.toSorted(
    (a, b) =>
      (places.get(a.state) ?? states.length) - (places.get(b.state) ?? states.length) ||
      (keyOf(a.signals[0]!) < keyOf(b.signals[0]!) ? -1 : 1),
  )
}

/** What each agency made of a signal last. */
export function standingTriages({ triages }: Pick<BoardSignal, 'triages'>): BoardSignal['triages'] {
  return [...new Map(triages.map((triage) => [triage.agency, triage])).values()]
}
