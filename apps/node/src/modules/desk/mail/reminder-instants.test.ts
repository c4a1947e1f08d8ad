import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reminderInstants } from './reminder-instants.ts'

const since = '2020-04-29T06:00:00.000Z'

test('of a silence: at half time and four hours before its expiry, to the millisecond', () => {
  assert.deepEqual(reminderInstants({ since, due: '2020-05-02T06:00:00.000Z', expires: true }), [
    '2020-04-30T18:00:00.000Z',
    '2020-05-02T02:00:00.000Z',
  ])
  assert.deepEqual(reminderInstants({ since, due: '2020-05-02T06:00:00.001Z', expires: true }), [
    '2020-04-30T18:00:00.000Z',
    '2020-05-02T02:00:00.001Z',
  ])
})

test('of a short one at half time alone, and once where both fall together', () => {
  assert.deepEqual(reminderInstants({ since, due: '2020-04-29T09:00:00.000Z', expires: true }), [
    '2020-04-29T07:30:00.000Z',
  ])
  assert.deepEqual(reminderInstants({ since, due: '2020-04-29T14:00:00.000Z', expires: true }), [
    '2020-04-29T10:00:00.000Z',
  ])
})

test('of anything else a day before, at once where it has just a day, not where it has less', () => {
  assert.deepEqual(reminderInstants({ since, due: '2020-05-02T06:00:00.000Z' }), ['2020-05-01T06:00:00.000Z'])
  assert.deepEqual(reminderInstants({ since, due: '2020-04-30T06:00:00.000Z' }), [since])
  assert.deepEqual(reminderInstants({ since, due: '2020-04-30T05:59:59.999Z' }), [])
  assert.deepEqual(reminderInstants({ since }), [])
})
