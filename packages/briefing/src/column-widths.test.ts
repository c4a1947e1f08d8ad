import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnWidths, type ColumnTexts } from './column-widths.ts'

function column(head: string, text: string, numeric = false): ColumnTexts {
  return { head, numeric, cells: [{ text, note: '' }] }
}

const prose =
  'Two laboratories reported late, and their figures were added to the week of the samples. '.repeat(3)

test('columnWidths() always fills the page, whatever the texts are', () => {
  const texts = fc.record({
    head: fc.string(),
    numeric: fc.boolean(),
    cells: fc.array(fc.record({ text: fc.string({ maxLength: 200 }), note: fc.string() })),
  })
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 12 }), (columns) => {
      const { widths } = columnWidths(columns)
      assert.ok(Math.abs(widths.reduce((all, width) => all + width, 0) - 696) < 1)
      assert.ok(widths.every((width) => width > 0))
    }),
  )
})

test('columnWidths() leaves short texts on one line and gives the rest to the long one', () => {
  const { widths, squeezed } = columnWidths([
    column('State', 'Kyrgyzstan'),
    column('Figure', 'New deaths among confirmed cases'),
    column('Cases', '10,275', true),
    column('Reason', prose),
  ])
  assert.equal(squeezed, false)
  assert.ok(widths[3]! > widths[1]! && widths[1]! > widths[0]! && widths[0]! > widths[2]!)
})

test('columnWidths() widens texts more than figures where all of it fits', () => {
  const { widths } = columnWidths([
    column('State', 'Kyrgyzstan'),
    column('Cases', '5', true),
    column('Deaths', '1', true),
  ])
  assert.ok(widths[0]! > widths[1]! * 1.5 && widths[1]! > 50)
})

test('columnWidths() says when words have no room', () => {
  const narrow = Array.from({ length: 12 }, () => column('подтверждённых', '1', true))
  assert.equal(columnWidths(narrow).squeezed, true)
})
