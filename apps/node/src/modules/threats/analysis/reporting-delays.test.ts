import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knownByDelayFromVintages } from '@concert/epi'
import { reportingDelays } from './reporting-delays.ts'

const delaysOf = (vintages: readonly (readonly number[])[], maxDelay = 2) =>
  reportingDelays(
    knownByDelayFromVintages(
      vintages.map((counts, asOf) => ({ asOf, counts })),
      { now: vintages.length - 1, maxDelay },
    ),
  )

test('reportingDelays() is the part of the settled counts that was published with each delay', () => {
  const vintages = [[5], [8, 6], [10, 9, 7], [10, 10, 9, 8], [10, 10, 10, 9, 8]]
  assert.deepEqual(delaysOf(vintages), [
    { delay: 0, periods: 3, share: 18 / 30 },
    { delay: 1, periods: 3, share: 26 / 30 },
    { delay: 2, periods: 3, share: 1 },
  ])
})

test('where there is no part, it has the name of why', () => {
  assert.deepEqual(
    delaysOf([[5], [8, 6]]).map(({ share }) => share),
    ['too-short', 'too-short', 'too-short'],
  )
  assert.deepEqual(
    delaysOf([[0], [0, 0], [0, 0, 0]]).map(({ share }) => share),
    ['no-cases', 'no-cases', 'no-cases'],
  )
  assert.equal(delaysOf([[5], [5, 5], [-3, 5, 5]])[0]!.share, 'negative')
  assert.equal(delaysOf([[1e308], [-1e308, 0], [1e-5, 0, 0]])[0]!.share, 'overflow')
})
