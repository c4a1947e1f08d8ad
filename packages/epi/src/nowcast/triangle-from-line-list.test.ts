import assert from 'node:assert/strict'
import { test } from 'node:test'
import { triangleFromLineList } from './triangle-from-line-list.ts'

test('triangleFromLineList() counts what is reported by now, long delays at the longest', () => {
  const events = [0, 0, 0, 1, 2, 2, -1, 2]
  const reports = [0, 1, 2, 3, 2, 3, 0, 1]
  const { triangle, longDelays, stillMissing } = triangleFromLineList(events, reports, {
    now: 2,
    maxDelay: 1,
  })
  assert.deepEqual([...triangle.counts], [1, 2, 0, 0, 1, 0])
  assert.deepEqual([triangle.times, longDelays, stillMissing], [3, 1, 1])
})

test('triangleFromLineList() of nobody is a triangle of zeros', () => {
  const { triangle } = triangleFromLineList([], [], { now: 1, maxDelay: 3 })
  assert.deepEqual([...triangle.counts], Array(8).fill(0))
})
