import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isBlock, readBlock } from './read-block.ts'

/** As a spreadsheet writes a cell to the clipboard. */
function copied(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const cell = fc.string({
  unit: fc.constantFrom('1', '9', 'a', 'ж', '中', ',', ' ', '"', '\t', '\n'),
  maxLength: 8,
})

test('readBlock() reads what a spreadsheet copied, whatever stands in the cells', () => {
  const block = fc
    .integer({ min: 1, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
    )
  fc.assert(
    fc.property(block, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, lineEnd, isEnded) => {
      const text = rows.map((row) => row.map(copied).join('\t')).join(lineEnd) + (isEnded ? lineEnd : '')
      const expected = rows.map((row) => row.map((one) => one.trim()))
      while (expected.length > 0 && expected.at(-1)!.every((one) => one === '')) expected.pop()
      assert.deepEqual(readBlock(text), expected)
    }),
  )
})

test('readBlock() makes rows of different lengths one length', () => {
  assert.deepEqual(readBlock('1\t2\n3'), [
    ['1', '2'],
    ['3', ''],
  ])
})

test('isBlock() tells a block from one value', () => {
  assert.ok(isBlock('1\t2') && isBlock('1\n2'))
  assert.ok(!isBlock('12\n') && !isBlock(' 1 234 '))
})
