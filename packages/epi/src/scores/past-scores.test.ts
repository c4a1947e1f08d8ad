import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Vintage } from '../nowcast/known-by-delay-from-vintages.ts'
import { pastForecasts } from './past-forecasts.ts'
import { pastNowcasts } from './past-nowcasts.ts'
import { settledCount } from './past-vintages.ts'

const levels = Float64Array.of(0.025, 0.25, 0.5, 0.75, 0.975)
const final = Array.from({ length: 40 }, (_, t) => 500 + 5 * t)
const vintages: Vintage[] = final.map((_, asOf) => ({
  asOf,
  counts: final.slice(0, asOf + 1).map((count, t) => (t === asOf ? count * 0.8 : count)),
}))

test('settledCount() is of the first vintage that is late enough, and of none that is too late or to come', () => {
  const some = [4, 7, 9].map((asOf) => ({ asOf, counts: Array(asOf + 1).fill(asOf) as number[] }))
  const settled = (time: number, now: number) => settledCount(some, time, { now, settledAfter: 3 })
  assert.deepEqual([settled(1, 9), settled(2, 9), settled(2, 6), settled(5, 9)], [4, 7, undefined, 9])
  assert.equal(settledCount([{ asOf: 4, counts: [0, -3] }], 1, { now: 4, settledAfter: 3 }), undefined)
})

test('past nowcasts stand beside what came, and were made from nothing that came later', () => {
  const options = { now: 30, maxDelay: 3, ages: 2, levels }
  const past = pastNowcasts(vintages, options)
  assert.ok(past.every(({ asOf, age, observed }) => observed === final[asOf - age] && asOf - age + 3 <= 30))
  assert.equal(past.find(({ asOf, age }) => asOf === 20 && age === 0)?.published, final[20]! * 0.8)
  const changed = vintages.map((vintage) => (vintage.asOf > 30 ? { ...vintage, counts: [1] } : vintage))
  assert.deepEqual(pastNowcasts(changed, options), past)
})

test('past forecasts get the series as it was published, and are left out where there was a gap', () => {
  const seen: number[] = []
  const past = pastForecasts(vintages, {
    now: 30,
    settledAfter: 2,
    levels,
    forecast: (counts, asOf) => {
      seen.push(counts.length)
      assert.equal(counts.at(-1), final[asOf]! * 0.8)
      return asOf < 10 ? 'too-short' : [levels.map(() => 1), levels.map(() => 2)]
    },
  })
  assert.deepEqual([seen.length, seen.at(-1)], [31, 31])
  assert.deepEqual([past[0]!.asOf, past[0]!.horizon, past[0]!.observed], [10, 1, final[11]])
  assert.equal(past.filter(({ horizon }) => horizon === 2).length, 17)
})
