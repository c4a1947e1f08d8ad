import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOverdue, ownFirst } from './board-lines.ts'

const board = ['ind-moh', 'kaz-moh', 'kaz-ses', 'chn-moh'].map((agency) => ({ agency, event: 'covid-19' }))
const order = (lines: readonly { readonly agency: string }[]): string[] => lines.map(({ agency }) => agency)

test('ownFirst() puts the own agency first and leaves the others in protocol order', () => {
  assert.deepEqual(order(ownFirst(board, 'kaz-ses')), ['kaz-ses', 'ind-moh', 'kaz-moh', 'chn-moh'])
})

test('ownFirst() leaves the order as it is for whoever has no line of their own', () => {
  assert.deepEqual(ownFirst(board, undefined), board)
  assert.deepEqual(ownFirst(board, 'kaz-mfa'), board)
})

test('isOverdue() goes by the node’s answer, not by this computer’s clock', () => {
  assert.equal(isOverdue({ agency: 'a', event: 'e', nextDue: '1999-01-01T00:00:00.000Z' }), false)
  assert.equal(isOverdue({ agency: 'a', event: 'e', overdueSince: '2999-01-01T00:00:00.000Z' }), true)
})
