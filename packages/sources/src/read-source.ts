import { isUtf8 } from 'node:buffer'
import { readConcertTable } from './concert-table.ts'
import { CsvRows } from './csv-rows.ts'
import { openSource } from './detect-format.ts'
import { finish, newDraft, type Draft } from './draft.ts'
import { readJhuGlobal } from './jhu-global.ts'
import { readJhuUs } from './jhu-us.ts'
import { readOwid } from './owid.ts'
import { FaultLog, SourceError, sourceError } from './source-error.ts'
import { publishers, type ReadOptions, type SourceFormat, type SourceReading } from './source-reading.ts'
import { readWhoDaily } from './who-daily.ts'

const defaultMaxBytes = 256 * 1024 * 1024

const readers: Readonly<Record<SourceFormat, (draft: Draft) => void>> = {
  'jhu-global': readJhuGlobal,
  'jhu-us': readJhuUs,
  'who-daily': readWhoDaily,
  owid: readOwid,
  concert: readConcertTable,
}

/**
 * Reads figures as others publish them. Attacker-controlled bytes: bounded in bytes, rows and columns. Throws
 * SourceError that names every fault by row and column; with `partial` faulty rows are left out and listed.
 */
export function readSource(bytes: Uint8Array, options: ReadOptions = {}): SourceReading {
  refuseLarge(bytes, options.maxBytes ?? defaultMaxBytes)
  const { format, rows, header } = openSource(bytes)
  if (options.format !== undefined && options.format !== format)
    throw new SourceError(
      'other-format',
      `Cannot read ${publishers[options.format].title}: row 1: this is the header of the ${publishers[format].title}`,
      [{ place: 'row 1', message: `the format is ${format}, not ${options.format}` }],
    )
  if (!isUtf8(bytes)) throw notUtf8(bytes, rows.delimiter, header)
  const draft = newDraft(rows, header, format, options)
  if (rows.delimiter !== comma)
    draft.notes.add('row 1', `cells are separated by ${delimiterNames[rows.delimiter]}`)
  readers[format](draft)
  return finish(draft)
}

const comma = 44
const delimiterNames: Readonly<Record<number, string>> = { 59: 'semicolons', 9: 'tabs' }

function refuseLarge(bytes: Uint8Array, maxBytes: number): void {
  if (bytes.length > maxBytes)
    throw new SourceError(
      'too-large',
      `Cannot read table: ${bytes.length} bytes, at most ${maxBytes} are taken; split it`,
    )
}

/** Text in two encodings is refused whole: what its letters mean cannot be known. */
function notUtf8(bytes: Uint8Array, delimiter: number, header: readonly string[]): SourceError {
  const faults = new FaultLog(50)
  const rows = new CsvRows(bytes, delimiter)
  while (rows.next()) {
    if (isUtf8(rows.rowBytes())) continue
    for (let cell = 0; cell < rows.cells; cell++)
      if (!isUtf8(rows.cellBytes(cell)))
        faults.add(`row ${rows.row}, column ${header[cell] || cell + 1}`, 'the text is not UTF-8')
  }
  if (faults.count === 0) faults.add('the whole', 'the text is not UTF-8')
  return sourceError('not-utf8', 'table', faults)
}
