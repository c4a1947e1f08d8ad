import type { NeedAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinedNeeds } from './joined-needs.ts'

const part: NeedAnswer = {
  id: 'a',
  module: 'actions',
  what: 'part-to-confirm',
  since: '2020-04-20T00:00:00.000Z',
  waiting: ['kaz-moh'],
}

test('joinedNeeds() makes one of what differs in nothing but who waits, in the order of the first', () => {
  const other: NeedAnswer = { ...part, id: 'b', since: '2020-04-21T00:00:00.000Z' }
  const needs = [part, other, { ...part, id: 'c', waiting: ['rus-moh', 'kaz-moh'] }]
  assert.deepEqual(joinedNeeds(needs), [{ ...part, waiting: ['kaz-moh', 'rus-moh'] }, other])
  assert.deepEqual(joinedNeeds([]), [])
})

test('joinedNeeds() keeps apart what is of two texts', () => {
  const needs = ['one', 'two'].map((text) => ({ ...part, text }))
  assert.equal(joinedNeeds(needs).length, 2)
})
