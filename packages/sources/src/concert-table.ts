import {
  isGap,
  isObservationStatus,
  indicatorOf,
  isPeriod,
  isPlace,
  observationFaults,
  observationKey,
  type Indicator,
  type Observation,
  type Period,
  type Place,
} from '@concert/statement'
import { addToTotal, eachRow, fault, quoted, refuseFaultyHeader, type Draft } from './draft.ts'
import { stateNamed } from './names/state-name.ts'

const tableColumns = [
  'place',
  'period',
  'indicator',
  'value',
  'unit',
  'status',
  'definition',
  'stratum',
  'cumulative',
  'source',
] as const
type Column = (typeof tableColumns)[number]
type Cells = Partial<Record<Column, string>>
type Say = (column: Column, message: string) => void

/** Concert's own empty table, to be filled in a spreadsheet. */
export function template(): string {
  return `${tableColumns.join(',')}\n`
}

/** Reads Concert's table: a row per observation, columns in any order, the last six of them optional. */
export function readConcertTable(draft: Draft): void {
  const columns = columnsOf(draft)
  const known = newKnown()
  const firstRows = new Map<string, number>()
  eachRow(draft, () => {
    const before = draft.faults.count
    const say: Say = (column, message) => fault(draft, message, columns.get(column))
    const cells = cellsOf(draft, columns)
    const observation = readObservation(cells, known, say)
    if (observation === undefined || draft.faults.count > before) return
    for (const { place, message } of observationFaults(observation)) say(place as Column, message)
    const key = observationKey(observation)
    const first = firstRows.get(key)
    if (first !== undefined) say('value', `row ${first} states the same figure: ${key}`)
    if (draft.faults.count > before) return
    firstRows.set(key, draft.rows.row)
    keep(draft, observation, cells.source)
  })
}

function keep(draft: Draft, observation: Observation, source: string | undefined): void {
  draft.observations.push(observation)
  if (source) draft.sources.add(source)
  const isFlow = indicatorOf(observation.indicator)!.type === 'flow'
  if (isFlow && typeof observation.value === 'number')
    addToTotal(draft, observation.indicator, observation.value)
}

function columnsOf(draft: Draft): Map<Column, number> {
  const columns = new Map<Column, number>()
  for (const [cell, name] of draft.header.entries()) {
    if (!isColumn(name))
      fault(draft, `${quoted(name)} is not a column of the table; it has ${tableColumns.join(', ')}`, cell)
    else if (columns.has(name)) fault(draft, `the column ${name} stands twice`, cell)
    else columns.set(name, cell)
    draft.columnsRead.add(name)
  }
  refuseFaultyHeader(draft)
  return columns
}

function isColumn(name: string): name is Column {
  return (tableColumns as readonly string[]).includes(name)
}

function cellsOf({ rows }: Draft, columns: Map<Column, number>): Cells {
  const cells: Cells = {}
  for (const [column, cell] of columns) cells[column] = rows.text(cell)
  return cells
}

/** Codes seen so far: a table repeats few codes over many rows, so each is looked up once. */
type Known = { isPlace(text: string): boolean; isPeriod(text: string): boolean }

function newKnown(): Known {
  return { isPlace: remembering(isPlace), isPeriod: remembering(isPeriod) }
}

function remembering(test: (text: string) => boolean): (text: string) => boolean {
  const good = new Set<string>()
  return (text) => good.has(text) || (test(text) && good.add(text).has(text))
}

function readObservation(cells: Cells, known: Known, say: Say): Observation | undefined {
  const { place = '', period = '', indicator = '', status } = cells
  const isGoodPlace = known.isPlace(place)
  const isGoodPeriod = known.isPeriod(period)
  if (!isGoodPlace) say('place', placeFault(place))
  if (!isGoodPeriod) say('period', `${quoted(period)} is neither a date as 2020-04-29 nor a week as 2020-W17`)
  const listed = indicatorOf(indicator)
  if (listed === undefined) say('indicator', `${quoted(indicator)} is not in the code list`)
  const code = status || 'A'
  if (!isObservationStatus(code)) say('status', `${quoted(code)} is not in the code list CL_OBS_STATUS`)
  if (!isGoodPlace || !isGoodPeriod || listed === undefined || !isObservationStatus(code)) return undefined
  const value = isGap(code) && !cells.value ? null : valueOf(listed, cells.value ?? '', say)
  const cumulative = cells.cumulative ? totalOf(cells.cumulative, say) : undefined
  return {
    place: place as Place,
    period: period as Period,
    indicator: listed.id,
    value,
    status: code,
    stratum: cells.stratum || undefined,
    cumulative,
    unit: cells.unit || undefined,
    definition: cells.definition || undefined,
  }
}

function placeFault(place: string): string {
  const code = stateNamed(place)
  return `${quoted(place)} is not an ISO 3166 code${code === undefined ? '' : `; write ${code}`}`
}

/** An empty cell is null, which `observationFaults` lets stand only with a status that names the gap. */
function valueOf(indicator: Indicator, text: string, say: Say): number | string | null {
  if (text === '' || indicator.type === 'category') return text || null
  return numberOf(text, say)
}

const plainNumber = /^-?\d{1,15}(?:\.\d{1,15})?$/

function numberOf(text: string, say: Say): number {
  if (!plainNumber.test(text)) say('value', `${quoted(text)} is not a plain number, as 1234 or -0.5`)
  return Number(text)
}

function totalOf(text: string, say: Say): number {
  if (!/^\d{1,10}$/.test(text)) say('cumulative', `${quoted(text)} is not a whole number, 0 or more`)
  return Number(text)
}
