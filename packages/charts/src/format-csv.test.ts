import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatCsv } from './format-csv.ts'
import { columnsOf } from './state/columns.ts'
import { curveState } from './state/curve-state.ts'
import { linesState } from './state/lines-state.ts'
import { vintagesState } from './state/vintages-state.ts'
import { numberCell, textCell, type Table } from './table.ts'
import { frequency, seriesOf, words } from './test-charts.ts'
import { curveTable } from './words/curve-table.ts'
import { linesTable } from './words/lines-table.ts'
import { vintagesTable } from './words/vintages-table.ts'

const someSeries = frequency.chain((one) => fc.array(seriesOf(one), { minLength: 1, maxLength: 3 }))

/** A reader of RFC 4180, for what is written here. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push(row)
    if (end === '\r\n') row = []
  }
  return rows
}

test('formatCsv() is read back as the table’s data, figures to the last digit', () => {
  fc.assert(
    fc.property(someSeries, words, ([series], words) => {
      const about = { place: 'A', indicator: series!.name, type: 'flow' } as const
      const table = curveTable(curveState(series!, { about, mean: true }), words)
      const [head, ...rows] = parseCsv(formatCsv(table))
      assert.deepEqual(
        head,
        table.head.map(({ code }) => code),
      )
      const value = head.indexOf('value')
      assert.deepEqual(
        rows.map((row) => (row[value] === '' ? undefined : Number(row[value]))),
        columnsOf(series!).map((column) => (column.value === undefined ? undefined : column.value + 0)),
      )
    }),
  )
})

test('formatCsv() keeps any text but what a spreadsheet would take for a formula', () => {
  const table = (text: string): Table => ({
    head: [{ text: '', code: 'note', numeric: false }],
    rows: [[textCell(text)]],
  })
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [, [read]] = parseCsv(formatCsv(table(text))) as [string[], [string]]
      assert.equal(read.replace(/^'(?=[=+\-@\t\r])/, ''), text)
      assert.doesNotMatch(read, /^[=+@\t\r]/)
    }),
  )
  assert.equal(formatCsv(table('=HYPERLINK("x")')), 'note\r\n"\'=HYPERLINK(""x"")"\r\n')
  assert.equal(formatCsv({ head: [], rows: [[numberCell(-340, '−340')]] }), '\r\n-340\r\n')
})

test('every period of every series is in the table, once', () => {
  fc.assert(
    fc.property(someSeries, words, (series, words) => {
      const [first] = series
      const about = { place: 'A', indicator: 'B', type: 'flow' } as const
      const earlier = [{ asOf: '2020-04-03T12:00:00.000Z' as never, series: series.at(-1)! }]
      const tables: [Table, typeof series][] = [
        [curveTable(curveState(first!, { about }), words), [first!]],
        [linesTable(linesState(series, { about }), words), series],
        [vintagesTable(vintagesState(first!, { about, earlier }), words), [first!, series.at(-1)!]],
      ]
      for (const [{ head, rows }, shown] of tables) {
        const periods = new Set(rows.map(([period]) => period!.data))
        assert.equal(periods.size, rows.length)
        for (const { period } of shown.flatMap((one) => columnsOf(one))) assert.ok(periods.has(period))
        for (const row of rows) assert.equal(row.length, head.length)
      }
    }),
  )
})
