import { utf8 } from './bytes.ts'
import type { ObservationStatus } from './codes/observation-status.ts'
import { indicatorOf, type IndicatorId } from './codes/indicator.ts'
import type { Period } from './codes/period.ts'
import { isPeriod } from './codes/period.ts'
import { isPlace, type Place } from './codes/place.ts'
import { observationFaults, type Observation } from './observation.ts'
import { decodeUtf8 } from './parse-json.ts'
import { StatementError, type Fault } from './statement-error.ts'

/**
 * The attachment in which observations travel by the hundred thousand: CSV with exactly this header, `\n` line
 * ends, no quotes (no field can hold a comma), an empty field for what is absent. One encoding for one content.
 */
export const observationFileType = 'text/csv; profile="concert-observations/1"'

const header = 'place,indicator,stratum,period,value,status,cumulative'
const columns = header.split(',')
export const maxObservationFileBytes = 256 * 1024 * 1024
const maxFaults = 50

export function formatObservationFile(observations: Iterable<Observation>): Uint8Array {
  const lines = [header]
  for (const one of observations)
    lines.push(
      `${one.place},${one.indicator},${one.stratum ?? ''},${one.period},${one.value ?? ''},${one.status ?? 'A'},${one.cumulative ?? ''}`,
    )
  return utf8(`${lines.join('\n')}\n`)
}

/** Parses attacker-controlled bytes; every fault is named by row and column, at most 50. Throws StatementError. */
export function parseObservationFile(bytes: Uint8Array): Observation[] {
  if (bytes.length > maxObservationFileBytes)
    throw new StatementError(
      'too-large',
      `Cannot read observation file: ${bytes.length} bytes, at most ${maxObservationFileBytes} are taken; split it`,
    )
  const lines = decodeUtf8(bytes, 'observation file').split('\n')
  if (lines[0] !== header) throw notAFile([{ place: 'row 1', message: `the header is not "${header}"` }])
  if (lines.pop() !== '')
    throw notAFile([
      { place: `row ${lines.length + 1}`, message: 'the last line has no line end: the file was cut' },
    ])
  return readRows(lines)
}

function readRows(lines: readonly string[]): Observation[] {
  const known = newKnown()
  const observations: Observation[] = []
  const faults: Fault[] = []
  for (let row = 1; row < lines.length && faults.length < maxFaults; row++) {
    const observation = readRow(lines[row]!, known)
    const wrong = 'place' in observation ? quickFaults(observation) : [observation.fault]
    for (const { place, message } of wrong) faults.push({ place: `row ${row + 1}, column ${place}`, message })
    if ('place' in observation) observations.push(observation)
  }
  if (faults.length > 0) throw notAFile(faults)
  return observations
}

/** Codes seen so far in this file: a file repeats few codes over many rows, so each is looked up once. */
type Known = { readonly places: Set<string>; readonly periods: Set<string> }

function newKnown(): Known {
  return { places: new Set(), periods: new Set() }
}

function readRow(line: string, known: Known): Observation | { fault: { place: string; message: string } } {
  const fields = line.split(',')
  if (fields.length !== columns.length)
    return fault('1', `the row has ${fields.length} fields, not ${columns.length}`)
  const [place, indicator, stratum, period, value, status, cumulative] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  if (!isKnown(known.places, place, isPlace)) return fault('place', `"${place}" is not an ISO 3166 code`)
  if (!isKnown(known.periods, period, isPeriod))
    return fault('period', `"${period}" is neither a date nor an ISO week`)
  const parsed = parseValue(value, indicator)
  if (parsed === undefined) return fault('value', `"${value}" is not a number`)
  const total = cumulative === '' ? undefined : parseNumber(cumulative)
  if (total !== undefined && (!Number.isInteger(total) || total < 0))
    return fault('cumulative', `"${cumulative}" is not a whole number`)
  return {
    place: place as Place,
    period: period as Period,
    indicator: indicator as IndicatorId,
    value: parsed,
    status: status as ObservationStatus,
    stratum: stratum === '' ? undefined : stratum,
    cumulative: total,
  }
}

/** The common row, a whole count of an unbroken indicator, is good without a closer look. */
function quickFaults(observation: Observation): { place: string; message: string }[] {
  const { value, status, stratum, indicator } = observation
  const plain =
    status === 'A' && typeof value === 'number' && value >= 0 && value < 1e9 && Number.isInteger(value)
  if (
    plain &&
    stratum === undefined &&
    indicatorOf(indicator)?.type === 'flow' &&
    indicatorOf(indicator)?.dimension === undefined
  )
    return []
  return observationFaults(observation)
}

function parseValue(text: string, indicator: string): number | string | null | undefined {
  if (text === '') return null
  if (indicatorOf(indicator)?.type === 'category') return text
  const value = parseNumber(text)
  return Number.isNaN(value) ? undefined : value
}

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e-?\d{1,3})?$/

/** NaN unless the text is a plain decimal number: Number() alone takes "", "0x5" and " 5". */
function parseNumber(text: string): number {
  return plainNumber.test(text) ? Number(text) : Number.NaN
}

function isKnown(known: Set<string>, text: string, test: (text: string) => boolean): boolean {
  if (known.has(text)) return true
  if (!test(text)) return false
  known.add(text)
  return true
}

function fault(place: string, message: string): { fault: { place: string; message: string } } {
  return { fault: { place, message } }
}

function notAFile(faults: readonly Fault[]): StatementError {
  const first = faults[0]!
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  return new StatementError(
    'not-an-observation-file',
    `Cannot read observation file: ${first.place}: ${first.message}${more}`,
    faults,
  )
}
