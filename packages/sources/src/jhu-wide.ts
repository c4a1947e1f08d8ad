import {
  dayNumber,
  formatPeriod,
  type DayNumber,
  type IndicatorId,
  type Observation,
  type ObservationStatus,
  type Period,
  type Place,
} from '@concert/statement'
import { emptyCell, notACount } from './csv-rows.ts'
import { addToTotal, eachRow, fault, note, quoted, refuseFaultyHeader, titleOf, type Draft } from './draft.ts'
import { eachNewCount } from './running-total.ts'
import { SourceError } from './source-error.ts'

/** Where the days of a wide file stand: one column per day, in ascending order. */
type DayColumns = {
  readonly cells: readonly number[]
  readonly days: readonly DayNumber[]
  readonly periods: readonly Period[]
  /** Columns without a name, which may hold nothing. */
  readonly unnamed: readonly number[]
}

/** One row that was read: where it stands, and where its observations are. */
type Placed = { readonly row: number; readonly offset: number; readonly from: number; readonly to: number }
type Series = (number | undefined)[]

const wideIndicators: readonly IndicatorId[] = ['cases_confirmed_new', 'deaths_confirmed_new']

/** What a JHU file counts, by the name that JHU gives it; a hint, for the file itself does not say. */
export function indicatorFromFileName(name: string): IndicatorId | undefined {
  if (/death/i.test(name)) return 'deaths_confirmed_new'
  return /confirmed|cases/i.test(name) ? 'cases_confirmed_new' : undefined
}

/** Reads a wide file of running totals, a row per place; `placeOf` reads the place of the current row or faults. */
export function readWide(draft: Draft, firstDayCell: number, placeOf: () => Place | undefined): void {
  const indicator = wideIndicator(draft)
  const columns = dayColumns(draft, firstDayCell)
  const placed = new Map<Place, Placed>()
  const emit = emitter(draft, columns, indicator)
  eachRow(draft, () => {
    const place = placeOf()
    const series = readSeries(draft, columns)
    if (place === undefined || series === undefined) return
    const earlier = placed.get(place)
    const whole = earlier === undefined ? series : merged(draft, columns, { place, series, earlier })
    if (whole === undefined) return
    const from = draft.observations.length
    const { row, offset } = draft.rows
    emit(place, whole)
    placed.set(place, { row, offset, from, to: draft.observations.length })
    addToTotal(draft, indicator, lastOf(whole) - (earlier === undefined ? 0 : withdraw(draft, earlier)))
  })
}

function wideIndicator(draft: Draft): IndicatorId {
  const { indicator } = draft.options
  if (indicator !== undefined && wideIndicators.includes(indicator)) return indicator
  throw new SourceError(
    'indicator-needed',
    `Cannot read ${titleOf(draft)}: it does not say what it counts; name the indicator (${wideIndicators.join(' or ')})`,
  )
}

function dayColumns(draft: Draft, firstDayCell: number): DayColumns {
  const { header } = draft
  const cells: number[] = []
  const days: DayNumber[] = []
  const unnamed: number[] = []
  for (let cell = firstDayCell; cell < header.length; cell++) {
    const name = header[cell]!
    const day = dayOfColumn(name)
    if (name === '') unnamed.push(cell)
    else if (day === undefined) fault(draft, `${quoted(name)} is not a date`, cell)
    else if (days.length > 0 && day <= days.at(-1)!) fault(draft, 'does not follow the day before it', cell)
    else {
      if (days.length > 0 && day > days.at(-1)! + 1) note(draft, 'days are missing before this one', cell)
      cells.push(cell)
      days.push(day)
      draft.columnsRead.add(name)
    }
  }
  if (cells.length === 0 && draft.faults.count === 0) fault(draft, 'no column is a day')
  refuseFaultyHeader(draft)
  for (const cell of unnamed) note(draft, 'the column has no name', cell)
  return { cells, days, unnamed, periods: days.map((day) => formatPeriod(day, 'day')) }
}

/** `1/22/20`, `01/22/2020` or `2020-01-22`. */
function dayOfColumn(name: string): DayNumber | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(?:20)?(\d{2})$/.exec(name)
  if (match === null) return dayNumber(name)
  const [month, day] = [match[1]!.padStart(2, '0'), match[2]!.padStart(2, '0')]
  return dayNumber(`20${match[3]}-${month}-${day}`)
}

/** The totals of the current row, or undefined after naming every faulty cell. */
function readSeries(draft: Draft, { cells, unnamed }: DayColumns): Series | undefined {
  const { rows } = draft
  const before = draft.faults.count
  const series: Series = []
  for (let at = 0; at < cells.length; at++) {
    const count = rows.count(cells[at]!)
    if (count === notACount) fault(draft, `${quoted(rows.text(cells[at]!))} is not a whole number`, cells[at])
    series.push(count === emptyCell ? undefined : count)
  }
  for (const cell of unnamed)
    if (!rows.isEmpty(cell)) fault(draft, `${quoted(rows.text(cell))} stands under no date`, cell)
  return draft.faults.count === before ? series : undefined
}

/** The hot loop: one closure for the whole file, one shape for every observation. */
function emitter(
  draft: Draft,
  { days, periods, cells }: DayColumns,
  indicator: IndicatorId,
): (place: Place, series: Series) => void {
  const { observations } = draft
  let place: Place
  let falls = 0
  let firstFall = 0
  const take = (at: number, value: number | null, status: ObservationStatus): void => {
    observations.push(countObservation(place, periods[at]!, indicator, value, status))
    if (value !== null && value < 0 && falls++ === 0) firstFall = at
  }
  return (placeOfRow, series) => {
    place = placeOfRow
    falls = 0
    eachNewCount(days, series, take)
    if (falls > 0) note(draft, fallMessage(series, firstFall, falls), cells[firstFall])
  }
}

function fallMessage(series: Series, at: number, falls: number): string {
  const before = series.slice(0, at).findLast((total) => total !== undefined)
  const more = falls > 1 ? `, the first of ${falls} falls in this row` : ''
  return `the running total falls from ${before ?? 0} to ${series[at]}${more}`
}

function countObservation(
  place: Place,
  period: Period,
  indicator: IndicatorId,
  value: number | null,
  status: ObservationStatus,
): Observation {
  return { place, period, indicator, value, status, stratum: undefined, cumulative: undefined }
}

/**
 * A place that stands in two rows: where on every day one of them says nothing or 0, or both say the same, they
 * are one series in two pieces (upstream renamed countries and left the old rows standing). Else it is a fault.
 */
function merged(
  draft: Draft,
  columns: DayColumns,
  { place, series, earlier }: { place: Place; series: Series; earlier: Placed },
): Series | undefined {
  const { rows } = draft
  const { row, offset } = rows
  const first = rowAgain(draft, columns, earlier)
  rows.seek(offset, row)
  rows.next()
  const clash = series.findIndex((total, at) => (total || 0) !== 0 && (first[at] || total) !== total)
  if (clash >= 0) {
    fault(
      draft,
      `${place} also stands in row ${earlier.row}, and there with ${first[clash]}`,
      columns.cells[clash],
    )
    return undefined
  }
  note(draft, `${place} also stands in row ${earlier.row}; the two are read as one series`)
  return series.map((total, at) => total || first[at] || (total ?? first[at]))
}

function rowAgain(draft: Draft, columns: DayColumns, { offset, row }: Placed): Series {
  draft.rows.seek(offset, row)
  draft.rows.next()
  return readSeries(draft, columns)!
}

/** Takes back the observations of an earlier row of the place; answers the total that they added up to. */
function withdraw({ observations, withdrawn }: Draft, { from, to }: Placed): number {
  let sum = 0
  for (let at = from; at < to; at++) {
    sum += (observations[at]!.value as number | null) ?? 0
    withdrawn.add(at)
  }
  return sum
}

function lastOf(series: Series): number {
  return series.findLast((total) => total !== undefined) ?? 0
}
