import { indicators } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupsFor, indicatorGroups } from './indicator-groups.ts'

test('the form asks for every indicator of the code list once', () => {
  const asked = indicatorGroups.flatMap((one) => one.indicators)
  assert.deepEqual([...asked].sort(), indicators.map(({ id }) => id).sort())
})

test('groupsFor() leaves to a foreign ministry what is its own business', () => {
  assert.deepEqual(
    groupsFor('foreign-ministry').map(({ group, indicators }) => [group, indicators.length]),
    [['socioeconomic', 4]],
  )
  assert.equal(groupsFor('health-ministry').flatMap((one) => one.indicators).length, indicators.length)
})
