import { dayNumber, type DayNumber } from '@concert/statement'
import { CsvRows, emptyCell, notACount } from './csv-rows.ts'
import { quoted } from './draft.ts'
import { FaultLog, SourceError, sourceError } from './source-error.ts'

const comma = 44
const columns = ['as_of', 'key', 'date', 'measure', 'value'] as const
const maxFaults = 50
const maxKeys = 5_000

/** More days between the first and the last date than any disease of one event needs; a wrong century has more. */
const maxDays = 5_000

/** A value that was published, changed or withdrawn: `total` is NaN where it vanished. */
export type PublishedChange = {
  readonly asOf: DayNumber
  readonly day: DayNumber
  readonly total: number
}

/** The running totals of cases by key (a state, `CHN`, or a part of one, `CHN:Hubei`), each ascending in `asOf`. */
export type ChangeLog = {
  readonly firstDay: DayNumber
  readonly series: ReadonlyMap<string, readonly PublishedChange[]>
}

/**
 * Reads a change log of published totals: CSV with the columns as_of, key, date, measure (c cases, d deaths) and
 * value, a row whenever a value first appears or changes, empty when it vanished. The rows up to an `as_of` are what
 * was published on that day; of two rows of one day the later one stands. A total below 0 was published too, and is
 * kept. Deaths are checked and left out.
 * Attacker-controlled: throws SourceError with every fault by row and column, and for too many keys or days.
 */
export function readChangeLog(bytes: Uint8Array): ChangeLog {
  const rows = new CsvRows(bytes, comma)
  const cells = headerOf(rows)
  const faults = new FaultLog(maxFaults)
  const series = new Map<string, PublishedChange[]>()
  while (rows.next()) {
    if (rows.isBlank()) continue
    const row = readRow(rows, cells, faults)
    if (row === undefined) continue
    const own = series.get(row.key)
    if (own !== undefined) own.push(row.change)
    else if (series.size < maxKeys) series.set(row.key, [row.change])
    else
      throw new SourceError('too-large', `Cannot read change log: row ${rows.row}: more than ${maxKeys} keys`)
  }
  if (faults.count > 0) throw sourceError('faulty-rows', 'change log', faults)
  if (series.size === 0) throw new SourceError('no-rows', 'Cannot read change log: it has no row of cases')
  for (const own of series.values()) own.sort((a, b) => a.asOf - b.asOf)
  return { firstDay: boundedFirstDay(series), series }
}

type Cells = Readonly<Record<(typeof columns)[number], number>>

function headerOf(rows: CsvRows): Cells {
  const names = rows.next() && rows.fault === undefined ? rows.texts() : []
  const missing = columns.filter((name) => !names.includes(name))
  if (missing.length > 0)
    throw new SourceError(
      'faulty-header',
      `Cannot read change log: row 1: no column ${missing.join(', ')}; a change log has as_of,key,date,measure,value`,
    )
  return Object.fromEntries(columns.map((name) => [name, names.indexOf(name)])) as Cells
}

type Row = { readonly key: string; readonly change: PublishedChange }

/** One row of cases; undefined for deaths and for a faulty row, whose faults are told. */
function readRow(rows: CsvRows, cells: Cells, faults: FaultLog): Row | undefined {
  const broken = brokenRow(rows, cells)
  if (broken !== undefined) {
    faults.add(`row ${rows.row}`, broken)
    return undefined
  }
  const before = faults.count
  const fault = (column: keyof Cells, message: string) =>
    faults.add(`row ${rows.row}, column ${column}`, `${quoted(rows.text(cells[column]))} ${message}`)
  const key = rows.text(cells.key)
  if (!isKey(key)) fault('key', "is no state's code of three letters, as KAZ or CHN:Hubei")
  const measure = rows.text(cells.measure)
  if (measure !== 'c' && measure !== 'd') fault('measure', 'is neither c nor d')
  const asOf = dayNumber(rows.text(cells.as_of))
  if (asOf === undefined) fault('as_of', 'is no date, as 2020-04-29')
  const day = dayNumber(rows.text(cells.date))
  if (day === undefined) fault('date', 'is no date, as 2020-04-29')
  const count = rows.count(cells.value)
  if (count === notACount) fault('value', 'is neither a whole number nor empty')
  if (faults.count > before || measure === 'd') return undefined
  return { key, change: { asOf: asOf!, day: day!, total: count === emptyCell ? Number.NaN : count } }
}

function brokenRow(rows: CsvRows, cells: Cells): string | undefined {
  if (rows.fault !== undefined) return rows.fault
  if (rows.cells > Math.max(...Object.values(cells))) return undefined
  return `it has ${rows.cells} cells and not ${columns.length}`
}

/** Nothing that a spreadsheet would take for a formula. */
function isKey(text: string): boolean {
  return /^[A-Z]{3}(?::\p{L}[\p{L}\p{M}\d .,'’()&*/-]{0,80})?$/u.test(text)
}

function boundedFirstDay(series: ReadonlyMap<string, readonly PublishedChange[]>): DayNumber {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const own of series.values())
    for (const { day, asOf } of own) {
      first = Math.min(first, day)
      last = Math.max(last, day, asOf)
    }
  if (last - first >= maxDays)
    throw new SourceError('too-large', `Cannot read change log: its dates span more than ${maxDays} days`)
  return first
}
