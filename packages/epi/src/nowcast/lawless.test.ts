import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { delayCounts } from './delay-counts.ts'
import { lawlessNowcast } from './lawless.ts'
import { predictLawless } from './predict-lawless.ts'
import { summarisePrediction } from './prediction.ts'
import { reportedByNow, type ReportingTriangle } from './reporting-triangle.ts'

/** Three times, delays up to 1: the last time knows delay 0 only. */
const small: ReportingTriangle = { times: 3, maxDelay: 1, counts: Float64Array.of(6, 2, 3, 1, 4, 0) }

test('lawlessNowcast() is the hand-computed one: of 12 cases 3 came a step later, so 4 now stand for 16 / 3', () => {
  const { reverseHazards, reportedParts, expected, variances } = lawlessNowcast(small)
  assert.deepEqual([...reverseHazards], [1, 0.25])
  assert.deepEqual([...reportedParts], [1, 1, 0.75])
  assert.deepEqual(expected.slice(0, 2), [8, 4])
  assert.equal(expected[2], 4 / 0.75)
  const relative = 0.25 / (12 * 0.75)
  assert.ok(
    Math.abs(Number(variances[2]) - ((4 * 5 * relative) / 0.75 ** 2 + (4 * 0.25) / 0.75 ** 2)) < 1e-12,
  )
})

test('delayCounts() takes the last m times, or for each delay the last m + 1 of which it is known', () => {
  const byTime = delayCounts(small, { length: 1, kind: 'by-time' })
  assert.deepEqual(
    [[...byTime.withDelay], [...byTime.upToDelay]],
    [
      [7, 1],
      [7, 4],
    ],
  )
  const byDelay = delayCounts(small, { length: 1, kind: 'by-delay' })
  assert.deepEqual(
    [[...byDelay.withDelay], [...byDelay.upToDelay]],
    [
      [7, 3],
      [7, 12],
    ],
  )
  assert.throws(() => delayCounts({ ...small, maxDelay: 2 }, { length: 1, kind: 'by-time' }), RangeError)
})

test('lawlessNowcast() names the gap where everything came at the last delay, and where figures overflow', () => {
  const late: ReportingTriangle = { times: 2, maxDelay: 1, counts: Float64Array.of(0, 5, 0, 0) }
  assert.equal(lawlessNowcast(late).expected[1], 'no-cases')
  assert.equal(summarisePrediction(predictLawless(lawlessNowcast(late), 1), 10, 0.05).median, 'no-cases')
  const huge: ReportingTriangle = { times: 2, maxDelay: 1, counts: Float64Array.of(1e300, 1e300, 1e300, 0) }
  assert.equal(lawlessNowcast(huge).variances[1], 'overflow')
})

test('whatever the triangle, N̂ is at least what is reported, and nothing is NaN or infinite', () => {
  fc.assert(
    fc.property(triangles(), (triangle) => {
      const { expected, variances } = lawlessNowcast(triangle)
      reportedByNow(triangle).forEach((reported, t) => {
        for (const value of [expected[t]!, variances[t]!])
          assert.ok(typeof value === 'string' || Number.isFinite(value))
        const at = expected[t]!
        assert.ok(typeof at === 'string' || at >= reported * (1 - 1e-12))
      })
    }),
  )
})

function triangles() {
  return fc
    .record({ times: fc.integer({ min: 1, max: 8 }), maxDelay: fc.integer({ min: 1, max: 6 }) })
    .chain(({ times, maxDelay }) =>
      fc
        .array(fc.nat({ max: 40 }), { minLength: times * (maxDelay + 1), maxLength: times * (maxDelay + 1) })
        .map((counts) => ({ times, maxDelay, counts: Float64Array.from(counts) })),
    )
}
