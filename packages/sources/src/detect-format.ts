import { countryNames, provinceNames } from './jhu-global.ts'
import { usNames } from './jhu-us.ts'
import { CsvRows } from './csv-rows.ts'
import { quoted } from './draft.ts'
import { SourceError } from './source-error.ts'
import { publishers, sourceFormats, type SourceFormat } from './source-reading.ts'

/** A file that was recognised by its header: the cursor stands behind it. */
export type OpenedSource = {
  readonly format: SourceFormat
  readonly rows: CsvRows
  readonly header: readonly string[]
}

type HeaderTest = (header: readonly string[]) => boolean

const recognised: Readonly<Record<SourceFormat, HeaderTest>> = {
  'jhu-global': (header) => provinceNames.includes(header[0]!) && countryNames.includes(header[1]!),
  'jhu-us': (header) => usNames.every((name) => header.includes(name)) && header.includes('Combined_Key'),
  'who-daily': holds('Date_reported', 'Country_code', 'Country', 'New_cases', 'Cumulative_cases'),
  owid: (header) =>
    holds('date', 'new_cases')(header) &&
    (holds('iso_code', 'location')(header) || holds('country', 'code')(header)),
  concert: holds('place', 'period', 'indicator', 'value'),
}

const delimiters = [',', ';', '\t']
const openings: readonly [opening: string, what: string][] = [
  ['\u001F\u008B', 'a gzip file: unpack it first'],
  ['PK\u0003\u0004', 'a workbook or ZIP file: save the sheet as CSV (UTF-8)'],
  ['{', 'JSON, as a server sends for an error'],
  ['[', 'JSON, as a server sends for an error'],
  ['<', 'a web page or XML'],
]

/** Recognises a file by its header. Throws SourceError that says what stands there and what is known. */
export function detectFormat(bytes: Uint8Array): SourceFormat {
  return openSource(bytes).format
}

export function openSource(bytes: Uint8Array): OpenedSource {
  refuseUtf16(bytes)
  for (const delimiter of delimiters) {
    const rows = new CsvRows(bytes, delimiter.charCodeAt(0))
    if (!rows.next() || rows.fault !== undefined) continue
    const header = rows.texts()
    const format = sourceFormats.find((format) => recognised[format](header))
    if (format !== undefined) return { format, rows, header }
  }
  throw unknownFormat(bytes)
}

function holds(...names: readonly string[]): HeaderTest {
  return (header) => names.every((name) => header.includes(name))
}

function refuseUtf16([first, second]: Uint8Array): void {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (!isMarked && first !== 0 && second !== 0) return
  const message = 'the text is UTF-16; save it as CSV UTF-8'
  throw new SourceError('not-utf8', `Cannot read table: row 1: ${message}`, [{ place: 'row 1', message }])
}

function unknownFormat(bytes: Uint8Array): SourceError {
  const opening = String.fromCharCode(...bytes.subarray(0, 400))
  const what = openings.find(([bytes]) => opening.trimStart().startsWith(bytes))?.[1]
  const line = new TextDecoder().decode(bytes.subarray(0, 400)).split(/[\r\n]/, 1)[0]!
  const found =
    bytes.length === 0 ? 'the file is empty' : `found ${quoted(line)}${what ? `, which is ${what}` : ''}`
  const known = sourceFormats.map((format) => `${format} (${publishers[format].title})`).join(', ')
  const message = `${found}; the headers known are those of ${known}`
  return new SourceError('unknown-format', `Cannot read table: row 1: ${message}`, [
    { place: 'row 1', message },
  ])
}
