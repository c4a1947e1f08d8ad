import { Buffer } from 'node:buffer'
import { SourceError } from './source-error.ts'

const quote = 34
const lineFeed = 10
const carriageReturn = 13
const space = 32
const minus = 45
const point = 46
const zero = 48
const maxDigits = 10

const maxColumns = 5_000

/** Answers of `count()` that no count can be. */
export const emptyCell = Number.MIN_SAFE_INTEGER
export const notACount = Number.MIN_SAFE_INTEGER + 1

/**
 * A cursor over the rows of a CSV file (RFC 4180; line ends LF, CRLF or CR) that makes no string until one is
 * asked for. Attacker-controlled bytes: a row with a quoting fault says so in `fault`, and its cells are not to be
 * used. `row` counts from 1 as a spreadsheet shows it, so a quoted line end does not start a new row.
 */
export class CsvRows {
  readonly bytes: Uint8Array
  readonly delimiter: number
  row = 0
  cells = 0
  /** Where the current row starts; `seek` returns to it. */
  offset = 0
  fault: string | undefined
  readonly #starts = new Int32Array(maxColumns)
  readonly #ends = new Int32Array(maxColumns)
  readonly #escaped = new Uint8Array(maxColumns)
  readonly #buffer: Buffer
  #at: number

  constructor(bytes: Uint8Array, delimiter: number) {
    this.bytes = bytes
    this.delimiter = delimiter
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#at = startsWithMark(bytes) ? 3 : 0
  }

  get done(): boolean {
    return this.#at >= this.bytes.length
  }

  seek(offset: number, row: number): void {
    this.#at = offset
    this.row = row - 1
  }

  /** Moves to the next row; false at the end of the file. Throws SourceError when a row has too many cells. */
  next(): boolean {
    if (this.done) return false
    this.offset = this.#at
    this.row++
    this.cells = 0
    this.fault = undefined
    while (this.bytes[this.#at] === quote ? this.#quotedCell() : this.#plainCell());
    return true
  }

  isEmpty(cell: number): boolean {
    return this.#starts[cell] === this.#ends[cell]
  }

  isBlank(): boolean {
    for (let cell = 0; cell < this.cells; cell++) if (!this.isEmpty(cell)) return false
    return this.fault === undefined
  }

  /** The bytes of the current row, up to the next one. */
  rowBytes(): Uint8Array {
    return this.bytes.subarray(this.offset, this.#at)
  }

  cellBytes(cell: number): Uint8Array {
    return this.bytes.subarray(this.#starts[cell], this.#ends[cell])
  }

  text(cell: number): string {
    if (this.isEmpty(cell)) return ''
    const text = this.#buffer.toString('utf8', this.#starts[cell], this.#ends[cell])
    return (this.#escaped[cell] === 1 ? text.replaceAll('""', '"') : text).trim()
  }

  texts(): string[] {
    return Array.from({ length: this.cells }, (_, cell) => this.text(cell))
  }

  /** The whole number of a cell (`13`, `-1`, `13.0`), or `emptyCell`, or `notACount`. */
  count(cell: number): number {
    const bytes = this.bytes
    let at = this.#starts[cell]!
    let end = this.#ends[cell]!
    while (at < end && bytes[at] === space) at++
    while (end > at && bytes[end - 1] === space) end--
    if (at === end) return emptyCell
    const isNegative = bytes[at] === minus
    if (isNegative) at++
    const first = at
    let value = 0
    for (; at < end; at++) {
      const digit = bytes[at]! - zero
      if (digit < 0 || digit > 9) break
      value = value * 10 + digit
    }
    if (at === first || at - first > maxDigits || !this.#isZeroFraction(at, end)) return notACount
    return isNegative && value > 0 ? -value : value
  }

  /** `2020-04-29`, with or without midnight behind it, as the number 20200429; 0 when it is not a date's shape. */
  dateKey(cell: number): number {
    const bytes = this.bytes
    const start = this.#starts[cell]!
    const length = this.#ends[cell]! - start
    if (length !== 10 && !(length >= 19 && this.text(cell).slice(10, 19) === 'T00:00:00')) return 0
    let key = 0
    for (let at = 0; at < 10; at++) {
      const byte = bytes[start + at]!
      if (at === 4 || at === 7) {
        if (byte !== minus) return 0
      } else if (byte < zero || byte > zero + 9) return 0
      else key = key * 10 + byte - zero
    }
    return key
  }

  #isZeroFraction(at: number, end: number): boolean {
    if (at === end) return true
    if (this.bytes[at] !== point || at + 1 === end) return false
    for (let digit = at + 1; digit < end; digit++) if (this.bytes[digit] !== zero) return false
    return true
  }

  /** Reads to the delimiter or line end; answers whether the row goes on. */
  #plainCell(): boolean {
    const { bytes, delimiter } = this
    const length = bytes.length
    let at = this.#at
    const start = at
    while (at < length) {
      const byte = bytes[at]!
      if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break
      at++
    }
    return this.#endCell(start, at, at, 0)
  }

  #quotedCell(): boolean {
    const { bytes } = this
    const start = this.#at + 1
    let end = bytes.indexOf(quote, start)
    let escaped = 0
    while (end >= 0 && bytes[end + 1] === quote) {
      escaped = 1
      end = bytes.indexOf(quote, end + 2)
    }
    if (end < 0) {
      this.fault = `the quote that opens in column ${this.cells + 1} is never closed`
      return this.#endCell(start, bytes.length, bytes.length, 0)
    }
    let after = end + 1
    while (after < bytes.length && !this.#endsCell(bytes[after]!)) after++
    if (after > end + 1) this.fault ??= `there is text behind the closing quote of column ${this.cells + 1}`
    return this.#endCell(start, end, after, escaped)
  }

  #endsCell(byte: number): boolean {
    return byte === this.delimiter || byte === lineFeed || byte === carriageReturn
  }

  #endCell(start: number, end: number, after: number, escaped: number): boolean {
    const cell = this.cells++
    if (cell >= maxColumns)
      throw new SourceError(
        'too-large',
        `Cannot read table: row ${this.row} has more than ${maxColumns} cells`,
      )
    this.#starts[cell] = start
    this.#ends[cell] = end
    this.#escaped[cell] = escaped
    const byte = this.bytes[after]
    const isCrLf = byte === carriageReturn && this.bytes[after + 1] === lineFeed
    this.#at = after + (isCrLf ? 2 : 1)
    return byte === this.delimiter
  }
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}
