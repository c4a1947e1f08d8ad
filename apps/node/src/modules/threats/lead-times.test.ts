import fc from 'fast-check'
import { formatDate, type Instant } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadTimes, type StateFacts } from './lead-times.ts'

const reached = { index: 7, at: '2020-01-03T23:59:59.999Z' as Instant, agency: 'chn-moh' }
const facts: StateFacts = {
  state: 'KAZ',
  reached,
  onset: '2020-03-13',
  firstMeasure: { date: '2020-01-24', what: 'Screening at the border', index: 9 },
}

test('a state was reached, acted and saw its first cases, in days', () => {
  const [one] = leadTimes('2019-12-29', [facts])
  assert.deepEqual([one!.informDays, one!.leadDays, one!.actDays, one!.aheadDays], [5, 70, 21, 49])
})

test('a week counts from its Monday', () => {
  assert.equal(leadTimes(undefined, [{ ...facts, onset: '2020-W11' }])[0]!.leadDays, 66)
})

test('what came before the first report is a negative lead', () => {
  assert.equal(leadTimes(undefined, [{ ...facts, onset: '2020-01-01' }])[0]!.leadDays, -2)
})

test('nothing is counted from or to what is not known, and the intervals add up', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const date = fc.integer({ min: 0, max: 30_000 }).map(formatDate)
  fc.assert(
    fc.property(maybe(date), maybe(date), maybe(date), maybe(date), (notified, report, onset, measure) => {
      const [one] = leadTimes(notified, [
        {
          state: 'KAZ',
          reached:
            report === undefined ? undefined : { ...reached, at: `${report}T12:00:00.000Z` as Instant },
          onset,
          firstMeasure: measure === undefined ? undefined : { date: measure, what: 'A measure', index: 1 },
        },
      ])
      assert.equal(one!.informDays === undefined, notified === undefined || report === undefined)
      assert.equal(one!.leadDays === undefined, report === undefined || onset === undefined)
      assert.equal(one!.actDays === undefined, report === undefined || measure === undefined)
      if (one!.leadDays !== undefined && one!.actDays !== undefined)
        assert.equal(one!.aheadDays, one!.leadDays - one!.actDays)
    }),
  )
})
