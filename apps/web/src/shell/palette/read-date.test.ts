import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDate } from './read-date.ts'

test('readDate() reads a date as it is written in each language', () => {
  for (const text of ['2020-04-07', '2020-4-7', '07.04.2020', '7.4.2020', '2020年4月7日', ' 2020-04-07 '])
    assert.equal(readDate(text), '2020-04-07', text)
})

test('readDate() takes no date that the calendar does not have, and no words', () => {
  for (const text of ['2020-02-30', '31.04.2020', 'April', '2020', '4/7/2020', '', '2020-04-07T00:00'])
    assert.equal(readDate(text), undefined, text)
})
