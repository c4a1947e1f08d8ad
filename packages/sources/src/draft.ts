import type { IndicatorId, Observation } from '@concert/statement'
import type { CsvRows } from './csv-rows.ts'
import { FaultLog, sourceError, SourceError } from './source-error.ts'
import { publishers, type ReadOptions, type SourceFormat, type SourceReading } from './source-reading.ts'

const maxFaults = 50
const maxNotes = 5_000
const defaultMaxRows = 1_200_000

/** A reading as it grows: the cursor behind the header, and what the rows so far have said. */
export type Draft = {
  readonly rows: CsvRows
  readonly header: readonly string[]
  readonly format: SourceFormat
  readonly options: ReadOptions
  readonly observations: Observation[]
  /** Indexes of observations that later rows took back. */
  readonly withdrawn: Set<number>
  readonly faults: FaultLog
  readonly notes: FaultLog
  readonly totals: Map<IndicatorId, number>
  readonly columnsRead: Set<string>
  readonly sources: Set<string>
}

export function newDraft(
  rows: CsvRows,
  header: readonly string[],
  format: SourceFormat,
  options: ReadOptions,
): Draft {
  return {
    rows,
    header,
    format,
    options,
    observations: [],
    withdrawn: new Set(),
    faults: new FaultLog(options.partial ? maxNotes : maxFaults),
    notes: new FaultLog(maxNotes),
    totals: new Map(),
    columnsRead: new Set(),
    sources: new Set(),
  }
}

/** Names a fault of the current row; a column is named as the header names it. */
export function fault({ rows, header, faults }: Draft, message: string, cell?: number): void {
  faults.add(placeOf(rows.row, header, cell), message)
}

export function note({ rows, header, notes }: Draft, message: string, cell?: number): void {
  notes.add(placeOf(rows.row, header, cell), message)
}

function placeOf(row: number, header: readonly string[], cell: number | undefined): string {
  return cell === undefined ? `row ${row}` : `row ${row}, column ${columnName(header, cell)}`
}

function columnName(header: readonly string[], cell: number): string {
  return header[cell] || `${cell + 1} (without a name)`
}

/** Says of a text what it is, short enough for a message. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}

/** Calls `readRow` for every whole row below the header; blank rows are noted, broken ones are faults. */
export function eachRow(draft: Draft, readRow: () => void): void {
  const { rows, header } = draft
  const maxRows = draft.options.maxRows ?? defaultMaxRows
  while (rows.next()) {
    if (rows.row - 1 > maxRows)
      throw new SourceError('too-large', `Cannot read ${titleOf(draft)}: it has more than ${maxRows} rows`)
    if (rows.fault !== undefined) fault(draft, rows.fault)
    else if (rows.isBlank()) note(draft, 'the line is blank')
    else if (rows.cells !== header.length)
      fault(draft, `the row has ${rows.cells} cells and the header ${header.length}`)
    else readRow()
  }
}

export function titleOf({ format }: Draft): string {
  return publishers[format].title
}

/** Throws when the header has said something wrong: no row can then be trusted, `partial` or not. */
export function refuseFaultyHeader(draft: Draft): void {
  if (draft.faults.count > 0) throw sourceError('faulty-header', titleOf(draft), draft.faults)
}

/** The finished reading. Throws SourceError for faults without `partial`, and for a file without one good row. */
export function finish(draft: Draft): SourceReading {
  const { rows, header, format, options, faults, notes, totals, columnsRead, sources } = draft
  const observations = standing(draft)
  if (rows.row < 2)
    throw new SourceError('no-rows', `Cannot read ${titleOf(draft)}: there is no row below the header`)
  if (faults.count > 0 && (!options.partial || observations.length === 0))
    throw sourceError('faulty-rows', titleOf(draft), faults)
  const { name, licence } = publishers[format]
  return {
    format,
    source: { name: sources.size > 0 ? [...sources].join('; ') : name, ...(licence && { licence }) },
    observations,
    rows: rows.row - 1,
    columns: {
      read: header.filter((column) => columnsRead.has(column)),
      ignored: header.filter((column) => !columnsRead.has(column)),
    },
    notes: notes.list(),
    skipped: faults.list(),
    totals: Object.fromEntries(totals),
  }
}

export function addToTotal({ totals }: Draft, indicator: IndicatorId, count: number): void {
  totals.set(indicator, (totals.get(indicator) ?? 0) + count)
}

function standing({ observations, withdrawn }: Draft): Observation[] {
  return withdrawn.size === 0 ? observations : observations.filter((_, at) => !withdrawn.has(at))
}

/** The cell of a named column; the header was recognised by having it. */
export function cellOf({ header, columnsRead }: Draft, names: readonly string[]): number {
  const cell = header.findIndex((name) => names.includes(name))
  if (cell >= 0) columnsRead.add(header[cell]!)
  return cell
}
