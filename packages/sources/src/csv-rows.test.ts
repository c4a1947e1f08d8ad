import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { CsvRows, emptyCell, notACount } from './csv-rows.ts'
import { SourceError } from './source-error.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const comma = 44

function table(text: string, delimiter = comma): string[][] {
  const rows = new CsvRows(bytes(text), delimiter)
  const read: string[][] = []
  while (rows.next()) {
    assert.equal(rows.fault, undefined)
    read.push(rows.texts())
  }
  return read
}

function count(cell: string): number {
  const rows = new CsvRows(bytes(`${cell},`), comma)
  rows.next()
  return rows.count(0)
}

test('CsvRows reads lines that end in LF, CRLF or CR, the last with or without an end', () => {
  for (const end of ['\n', '\r\n', '\r'])
    for (const last of ['', end])
      assert.deepEqual(table(`a,b${end}c,${last}`), [
        ['a', 'b'],
        ['c', ''],
      ])
})

test('CsvRows leaves a byte order mark out and reads quoted delimiters, quotes and line ends', () => {
  assert.deepEqual(table('\uFEFF"a,b","c ""d""","e\nf"\n1,2,3\n'), [
    ['a,b', 'c "d"', 'e\nf'],
    ['1', '2', '3'],
  ])
  assert.deepEqual(table('"a;b";c\n', 59), [['a;b', 'c']])
})

test('CsvRows counts rows as a spreadsheet shows them, blank ones too', () => {
  const rows = new CsvRows(bytes('"a\nb"\n\nc\n'), comma)
  rows.next()
  rows.next()
  assert.ok(rows.isBlank())
  rows.next()
  assert.equal(rows.row, 3)
  assert.equal(rows.text(0), 'c')
  assert.equal(rows.next(), false)
})

test('CsvRows names a quote that is never closed and text behind a closing quote', () => {
  const open = new CsvRows(bytes('a,"b\nc,d\n'), comma)
  open.next()
  assert.match(open.fault!, /column 2 is never closed/)
  assert.equal(open.next(), false)
  const behind = new CsvRows(bytes('"a"b,c\nd,e\n'), comma)
  behind.next()
  assert.match(behind.fault!, /behind the closing quote of column 1/)
  behind.next()
  assert.deepEqual(behind.texts(), ['d', 'e'])
})

test('CsvRows refuses a row of more than 5,000 cells', () => {
  assert.throws(() => new CsvRows(bytes(','.repeat(5000)), comma).next(), SourceError)
  const rows = new CsvRows(bytes(','.repeat(4999)), comma)
  assert.equal(rows.next() && rows.cells, 5000)
})

test('count() reads whole numbers, also as a float writes them, and nothing else', () => {
  for (const [cell, value] of [
    ['13', 13],
    ['13.0', 13],
    ['13.000', 13],
    ['-1', -1],
    [' 7 ', 7],
    ['0', 0],
    ['007', 7],
  ] as const)
    assert.equal(count(cell), value, cell)
  assert.ok(Object.is(count('-0'), 0))
  assert.equal(count(''), emptyCell)
  for (const cell of [
    '1.5',
    '13.',
    '.0',
    'n/a',
    'NaN',
    '-',
    '+5',
    '1e5',
    '0x5',
    '1 2',
    '12345678901',
    '"1,234"',
    '∞',
  ])
    assert.equal(count(cell), notACount, cell)
})

test('CsvRows reads back every table that is written with quotes', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', '\r', 'é', '中', ' ') })
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(end)
      assert.deepEqual(
        table(text + end),
        rows.map((row) => row.map((one) => one.trim())),
      )
    }),
    { numRuns: 500 },
  )
})
