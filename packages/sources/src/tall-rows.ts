import {
  dayNumber,
  formatPeriod,
  type DayNumber,
  type IndicatorId,
  type Observation,
  type Period,
  type Place,
} from '@concert/statement'
import { emptyCell, notACount } from './csv-rows.ts'
import { addToTotal, eachRow, fault, note, quoted, type Draft } from './draft.ts'
import { newSeries, stepOf, type Measure, type Series, type Step } from './tall-series.ts'

type Day = { readonly day: DayNumber; readonly period: Period }

/** How a tall file (a row per place and day) is laid out; `placeOf` answers undefined for a row that is left out. */
export type TallLayout = {
  readonly dateCell: number
  readonly measures: readonly Measure[]
  readonly placeOf: () => Place | undefined
}

/** Reads a tall file, whose rows may stand by place or by day, each place's days in ascending order. */
export function readTall(draft: Draft, layout: TallLayout): void {
  const dayOf = dayReader(draft, layout.dateCell)
  const seriesOf = seriesReader(layout.measures)
  eachRow(draft, () => {
    const place = layout.placeOf()
    if (place === undefined) return
    const day = dayOf()
    if (day !== undefined) readRow(draft, layout, seriesOf.get(place), day)
  })
  for (const series of seriesOf.all()) endSeries(draft, series)
}

function readRow(
  draft: Draft,
  { measures, dateCell }: TallLayout,
  series: readonly Series[],
  day: Day,
): void {
  const before = draft.faults.count
  if (day.day <= series[0]!.lastDay) {
    fault(
      draft,
      `${day.period} does not follow the day before it in the rows of ${series[0]!.place}`,
      dateCell,
    )
    return
  }
  const counts = measures.map(({ newCell, totalCell }) => [
    countAt(draft, newCell),
    countAt(draft, totalCell),
  ])
  const steps = series.map((one, at): Step => stepOf(one, day.day, counts[at]![0], counts[at]![1]))
  for (const [at, step] of steps.entries())
    if (step.kind === 'fault') fault(draft, step.message, measures[at]!.newCell)
  const isFaulty = draft.faults.count > before
  for (const [at, one] of series.entries()) {
    const total = counts[at]![1]
    if (isFaulty) one.published = total ?? one.published
    else take(draft, one, { day, step: steps[at]!, total, cell: measures[at]!.newCell })
    one.lastDay = day.day
  }
}

type Taken = {
  readonly day: Day
  readonly step: Step
  readonly total: number | undefined
  readonly cell: number
}

function take(draft: Draft, series: Series, { day, step, total, cell }: Taken): void {
  const { place, indicator } = series
  if (step.kind === 'gap') {
    series.isBlind ||= total === undefined
    series.open.push(draft.observations.length)
    draft.observations.push(gapOf(place, day.period, indicator, total === undefined ? 'O' : 'K'))
  }
  if (step.kind !== 'figure') return
  if (step.note !== undefined) note(draft, step.note, cell)
  else if (step.value < 0) note(draft, `${step.value} is a net downward revision`, cell)
  const cumulative = total !== undefined && total >= 0 ? total : undefined
  const { value, status } = step
  draft.observations.push({
    place,
    period: day.period,
    indicator,
    value,
    status,
    stratum: undefined,
    cumulative,
  })
  if (total !== undefined) closeGaps(draft, series)
  series.open.length = 0
  series.isBlind = false
  series.sum += value
  series.published = total ?? (series.published ?? 0) + value
}

/** A running total behind a gap says that the days of the gap are counted in it. */
function closeGaps({ observations }: Draft, { place, indicator, open }: Series): void {
  for (const at of open) observations[at] = gapOf(place, observations[at]!.period, indicator, 'K')
}

function gapOf(place: Place, period: Period, indicator: IndicatorId, status: 'K' | 'O'): Observation {
  return { place, period, indicator, value: null, status, stratum: undefined, cumulative: undefined }
}

/** Empty days behind the last figure say nothing. */
function endSeries(draft: Draft, { indicator, open, published }: Series): void {
  for (const at of open) draft.withdrawn.add(at)
  if (published !== undefined) addToTotal(draft, indicator, published)
}

function countAt(draft: Draft, cell: number): number | undefined {
  if (cell < 0) return undefined
  const count = draft.rows.count(cell)
  if (count === notACount) fault(draft, `${quoted(draft.rows.text(cell))} is not a whole number`, cell)
  return count === emptyCell || count === notACount ? undefined : count
}

/** Each date is looked up once: a file repeats few days over many rows. */
function dayReader(draft: Draft, cell: number): () => Day | undefined {
  const known = new Map<number, Day>()
  return () => {
    const key = draft.rows.dateKey(cell)
    const found = known.get(key)
    if (found !== undefined) return found
    const text = draft.rows.text(cell)
    const day = key === 0 ? undefined : dayNumber(text.slice(0, 10))
    if (day === undefined) {
      fault(draft, `${quoted(text)} is not a date as 2020-04-29`, cell)
      return undefined
    }
    const read = { day, period: formatPeriod(day, 'day') }
    known.set(key, read)
    return read
  }
}

function seriesReader(measures: readonly Measure[]): {
  get(place: Place): readonly Series[]
  all(): Iterable<Series>
} {
  const byPlace = new Map<Place, readonly Series[]>()
  return {
    get(place) {
      let series = byPlace.get(place)
      if (series === undefined) {
        series = measures.map(({ indicator }) => newSeries(place, indicator))
        byPlace.set(place, series)
      }
      return series
    },
    all: () => [...byPlace.values()].flat(),
  }
}
