import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gridMove, type GridCell } from './grid-move.ts'

const plain = { shiftKey: false, isModified: false }
const middle: GridCell = { kind: 'text', atStart: false, atEnd: false }
const whole: GridCell = { kind: 'text', atStart: true, atEnd: true }

test('Enter leads to the next row from a figure and from a choice, and presses a button', () => {
  assert.equal(gridMove({ ...plain, key: 'Enter' }, middle), 'row-after')
  assert.equal(gridMove({ ...plain, key: 'Enter' }, { kind: 'choice' }), 'row-after')
  assert.equal(gridMove({ ...plain, key: 'Enter', shiftKey: true }, middle), 'row-before')
  assert.equal(gridMove({ ...plain, key: 'Enter' }, { kind: 'button' }), undefined)
})

test('up and down change a choice, and lead from row to row everywhere else', () => {
  assert.equal(gridMove({ ...plain, key: 'ArrowDown' }, middle), 'row-after')
  assert.equal(gridMove({ ...plain, key: 'ArrowUp' }, { kind: 'button' }), 'row-before')
  assert.equal(gridMove({ ...plain, key: 'ArrowDown' }, { kind: 'choice' }), undefined)
})

test('left and right move the caret first', () => {
  assert.equal(gridMove({ ...plain, key: 'ArrowLeft' }, middle), undefined)
  assert.equal(gridMove({ ...plain, key: 'ArrowLeft' }, whole), 'cell-before')
  assert.equal(gridMove({ ...plain, key: 'ArrowRight' }, whole), 'cell-after')
  assert.equal(gridMove({ ...plain, key: 'ArrowRight' }, { kind: 'choice' }), 'cell-after')
})

test('keys with Ctrl, Alt or Meta are somebody else’s, and Tab is the browser’s', () => {
  assert.equal(gridMove({ key: 'Enter', shiftKey: false, isModified: true }, middle), undefined)
  assert.equal(gridMove({ ...plain, key: 'Tab' }, middle), undefined)
})
