import type { Observation } from './observation.ts'
import { columns, newKnown, readRow } from './observation-row.ts'
import { decodeUtf8 } from './parse-json.ts'
import { faultyValue } from './parse-with.ts'
import { StatementError, type Fault } from './statement-error.ts'
import { utf8 } from './utf8.ts'

/**
 * The attachment in which observations travel by the hundred thousand: CSV with exactly this header, `\n` line
 * ends, no quotes (no field can hold a comma), an empty field for what is absent, the status always stated, and
 * every number as a double prints it. One encoding for one list of observations; no figure stands in it twice.
 */
export const observationFileType = 'text/csv; profile="concert-observations/1"'

const header = columns.join(',')
export const maxObservationFileBytes = 256 * 1024 * 1024
const maxFaults = 50
const rowsPerChunk = 1_000
const rowsPerStep = 4_096

/**
 * Writes observations in their order. They are such as `observationFaults` finds no fault in; unit and definition
 * are those of the code list and are not written.
 */
export function formatObservationFile(observations: Iterable<Observation>): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  let chunk = `${header}\n`
  let rows = 0
  for (const one of observations) {
    chunk += formatRow(one)
    if (++rows % rowsPerChunk !== 0) continue
    chunks.push(utf8(chunk))
    chunk = ''
  }
  return join([...chunks, utf8(chunk)])
}

function formatRow({ place, indicator, stratum, period, value, status, cumulative }: Observation): string {
  return `${place},${indicator},${stratum ?? ''},${period},${value ?? ''},${status ?? 'A'},${cumulative ?? ''}\n`
}

/** Parses attacker-controlled bytes; every fault is named by row and column, at most 50. Throws StatementError. */
export function parseObservationFile(bytes: Uint8Array): Observation[] {
  const steps = observationFileSteps(bytes)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** The same in steps of some thousand rows, so that a server can turn to others in between. */
export function* observationFileSteps(bytes: Uint8Array): Generator<void, Observation[], void> {
  if (bytes.length > maxObservationFileBytes)
    throw new StatementError(
      'too-large',
      `Cannot read observation file: ${bytes.length} bytes, at most ${maxObservationFileBytes} are taken; split it`,
    )
  const text = decodeUtf8(bytes, 'observation file')
  const fault = fileFault(text)
  if (fault !== undefined) throw notAFile([fault])
  return yield* readRows(text)
}

/** What is wrong with the file as a whole: such a file would have the same fault in every row. */
function fileFault(text: string): Fault | undefined {
  if (text.startsWith(`${header}\r`))
    return { place: 'row 1', message: 'lines end with \\r\\n; write \\n alone' }
  if (!text.startsWith(`${header}\n`)) return { place: 'row 1', message: `the header is not "${header}"` }
  const quoted = text.indexOf('"')
  if (quoted >= 0)
    return { place: `row ${rowAt(text, quoted)}`, message: 'has quotes; no field needs them, leave them out' }
  if (!text.endsWith('\n'))
    return {
      place: `row ${rowAt(text, text.length)}`,
      message: 'the last line has no line end: the file was cut',
    }
  return undefined
}

function rowAt(text: string, position: number): number {
  let row = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) row++
  return row
}

function* readRows(text: string): Generator<void, Observation[], void> {
  const known = newKnown()
  const observations: Observation[] = []
  const faults: Fault[] = []
  let start = header.length + 1
  for (let row = 2; start < text.length && faults.length < maxFaults; row++) {
    const end = text.indexOf('\n', start)
    const read = readRow(text, { start, end, row }, known)
    if (Array.isArray(read)) faults.push(...read.map((fault) => inRow(row, fault)))
    else observations.push(read)
    start = end + 1
    if (row % rowsPerStep === 0) yield
  }
  if (faults.length > 0) throw notAFile(faults)
  return observations
}

function inRow(row: number, { place, message }: Fault): Fault {
  return { place: place === '' ? `row ${row}` : `row ${row}, column ${place}`, message }
}

function notAFile(faults: readonly Fault[]): StatementError {
  return faultyValue('observation file', 'not-an-observation-file', faults)
}

function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((bytes, chunk) => bytes + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
