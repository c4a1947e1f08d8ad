import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ears } from '../aberration/ears.ts'
import { emergence } from '../aberration/emergence.ts'
import { alarmEpisodes } from './alarm-episodes.ts'
import { earsStatistic, emergenceStatistic, farringtonStatistic } from './detectors.ts'
import { hindsight } from './hindsight.ts'
import { judgeVintages, type Statistic } from './judge-vintages.ts'
import { laterWaves } from './later-waves.ts'
import { newFromTotals } from './new-from-totals.ts'
import { quietDays } from './quiet-days.ts'
import { scoredSignals } from './scored-signals.ts'

const days = (length: number, count: number) => Array.from({ length }, () => count)

function totalsOf(counts: readonly number[]): Float64Array {
  let sum = 0
  return Float64Array.from(counts, (count) => (sum += count))
}

/** One vintage a day, published the day after. */
function growing(counts: readonly number[]) {
  const totals = totalsOf(counts)
  return counts.map((_, day) => ({ asOf: day + 1, counts: totals.slice(0, day + 1) }))
}

const many: Statistic = (counts, index) => counts[index]!

test('new cases carry what came in a gap, and fall by a correction', () => {
  assert.deepEqual(
    [...newFromTotals([Number.NaN, 3, 5, Number.NaN, 9, 8])],
    [Number.NaN, 3, 2, Number.NaN, 4, -1],
  )
})

test('each vintage judges its new days and the last one, by the figures of that vintage alone', () => {
  const said = judgeVintages(
    [
      { asOf: 2, counts: [1, 3] },
      { asOf: 3, counts: [1, 3, 3] },
      { asOf: 5, counts: [1, 3, 9, 9, 14] },
      { asOf: 6, counts: [1, 3, 9, 9, 11] },
    ],
    many,
  )
  assert.deepEqual(
    said.map(({ asOf, day, statistic }) => [asOf, day, statistic]),
    [
      [2, 0, 1],
      [2, 1, 2],
      [3, 1, 2],
      [3, 2, 0],
      [5, 2, 6],
      [5, 3, 0],
      [5, 4, 5],
      [6, 4, 2],
    ],
  )
})

test('a vintage whose last values vanished judges the last one that is left', () => {
  const said = judgeVintages(
    [
      { asOf: 3, counts: [1, 3, 7] },
      { asOf: 4, counts: [1, 3, Number.NaN] },
      { asOf: 5, counts: [Number.NaN, Number.NaN, Number.NaN] },
    ],
    many,
  )
  assert.deepEqual(said.slice(3), [{ asOf: 4, day: 1, statistic: 2 }])
})

test('nothing that came later changes a judgement', () => {
  const counts = fc.array(fc.nat(40), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(counts, counts, (before, after) => {
      const first = judgeVintages(growing(before), emergenceStatistic())
      const both = judgeVintages(growing([...before, ...after]), emergenceStatistic())
      assert.deepEqual(
        both.filter(({ asOf }) => asOf <= before.length),
        first,
      )
    }),
  )
})

test('a day is quiet when no week of the four after it rises above its level or ten cases', () => {
  const steady = quietDays(totalsOf(days(90, 20)))
  assert.deepEqual([steady[60], steady[61], steady[62]], [1, 1, 0])
  assert.equal(steady[5], 0)
  const wave = quietDays(totalsOf([...days(60, 0), ...days(40, 5)]))
  assert.deepEqual([wave[20], wave[33], wave[34], wave[50]], [1, 1, 0, 0])
  assert.equal(quietDays(totalsOf([...days(60, 0), 10, ...days(60, 0)]))[60], 1)
})

test('an alarm lasts a fortnight: a signal every day is an alarm every fortnight', () => {
  assert.deepEqual(alarmEpisodes([3, 4, 16, 17, 30, 40]), [3, 17, 40])
  assert.equal(alarmEpisodes(Array.from({ length: 364 }, (_, day) => day)).length, 26)
})

test('a later wave is a tripling after a fall below half', () => {
  const counts = [...days(30, 1), ...days(30, 50), ...days(30, 5), ...days(40, 40), ...days(20, 4)]
  const waves = laterWaves(totalsOf(counts))
  assert.equal(waves.length, 1)
  assert.equal(waves[0]!.trough, 89)
  assert.equal(waves[0]!.tripled, 91)
  assert.deepEqual(laterWaves(totalsOf(days(100, 3))), [])
})

test('the hundredth case is the day that the first vintage to know of it names', () => {
  const vintages = [
    { asOf: 2, counts: [40, 90] },
    { asOf: 3, counts: [40, 110, 120] },
    { asOf: 4, counts: [40, 80, 95] },
  ]
  assert.equal(hindsight(vintages).hundredthCase, 1)
  assert.equal(hindsight([]).hundredthCase, undefined)
})

test('signals are scored by first, lead, false alarms on quiet days and later waves', () => {
  const counts = [...days(40, 0), 1, ...days(60, 0), ...days(30, 12), ...days(40, 1), ...days(20, 30)]
  const vintages = growing(counts)
  const came = hindsight(vintages)
  const scored = scoredSignals(judgeVintages(vintages, many), came, 1)
  assert.deepEqual(
    [scored.firstSignal, scored.firstTrueSignal, came.hundredthCase, scored.leadDays],
    [41, 102, 109, 68],
  )
  assert.equal(scored.falseAlarms > 0 && scored.quietDays > 60, true)
  assert.deepEqual(scored.waveLeads, [0])
  const none = scoredSignals([], came, 1)
  assert.deepEqual(
    [none.firstSignal, none.leadDays, none.falseAlarms, none.waveLeads],
    [undefined, undefined, 0, [undefined]],
  )
})

const series = fc.array(fc.constantFrom(0, 0, 1, 3, 20, 500, -4, Number.NaN, 1e308), { maxLength: 70 })

test('EARS C2 by its distance signals where C2 signals', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 40 }), { minLength: 12, maxLength: 30 }), (given) => {
      const counts = Float64Array.from(given)
      const index = counts.length - 1
      const distance = earsStatistic({ minSigma: 0.5 })(counts, index) as number
      const { alarm } = ears(counts, { method: 'C2', minSigma: 0.5, alpha: 0.001 }, index)
      if (Math.abs(distance - 3.0902323) > 1e-6) assert.equal(distance > 3.0902323, alarm[0])
    }),
  )
})

test('emergence by one statistic signals where emergence signals', () => {
  fc.assert(
    fc.property(series, (given) => {
      const counts = Float64Array.from(given)
      const index = counts.length - 1
      const statistic = emergenceStatistic()(counts, index)
      const found = emergence(counts, {}, index)
      const isSignal = typeof found !== 'string' && found.statistic >= found.threshold
      assert.equal(typeof statistic === 'number' && statistic >= 2.5, isSignal)
    }),
  )
})

test('Farrington flexible on weeks takes cases after weeks without any for a signal, and a steady level for none', () => {
  const statistic = farringtonStatistic({ weeks: 4, trend: false })
  const at = (counts: readonly number[]) => statistic(Float64Array.from(counts), counts.length - 1)
  assert.equal(at(days(20, 0)), 'too-short')
  assert.ok((at([...days(40, 0), 1]) as number) > 10)
  assert.ok((at(days(50, 10)) as number) < 1)
  assert.ok((at([...days(50, 10), ...days(7, 30)]) as number) > 3)
  assert.equal(at([...days(40, 2), ...days(7, 0)]), 0)
})

test('no series makes a statistic that is no number', () => {
  const statistics = [
    emergenceStatistic(),
    earsStatistic(),
    farringtonStatistic({ weeks: 4, trend: false }),
    farringtonStatistic({ weeks: 4, trend: true }),
  ]
  fc.assert(
    fc.property(series, (given) => {
      const counts = Float64Array.from(given)
      for (const statistic of statistics) {
        const value = statistic(counts, counts.length - 1)
        assert.ok(typeof value === 'string' || Number.isFinite(value), `${value}`)
      }
    }),
  )
})
