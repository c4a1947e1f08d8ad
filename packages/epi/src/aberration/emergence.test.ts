import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { emergence, type Emergence } from './emergence.ts'
import { growthEvidence } from './growth-evidence.ts'
import { levelEvidence } from './level-evidence.ts'

const zeros = (days: number) => Array.from({ length: days }, () => 0)
const judged = (counts: readonly number[]) => emergence(counts) as Emergence

test('the first case of a series is an introduction', () => {
  const { introduction, statistic, threshold } = judged([...zeros(8), 1])
  assert.equal(introduction, 1)
  assert.ok(statistic >= threshold)
})

test('a case after three weeks without one is an introduction, a case after a week is not', () => {
  assert.equal(judged([...zeros(8), 1, ...zeros(21), 1]).introduction, 1)
  assert.equal(judged([...zeros(8), 1, ...zeros(7), 1]).introduction, 1 / 3)
  assert.equal(judged([...zeros(8), 1, ...zeros(14)]).introduction, 0)
})

test('doubling within a week is growth, a steady level is not', () => {
  const steady = Array.from({ length: 60 }, () => 10)
  assert.ok(judged(steady).statistic < 1)
  assert.ok(judged([...steady, 12, 14, 16, 18, 20, 22, 24]).statistic >= 1)
})

test('the days of the week do not matter', () => {
  const rhythm = Array.from({ length: 70 }, (_, day) => (day % 7 < 5 ? 14 : 2))
  const statistics = Array.from({ length: 7 }, (_, day) => judged(rhythm.slice(0, 63 + day)).statistic)
  assert.ok(statistics.every((statistic) => Math.abs(statistic - statistics[0]!) < 1e-12))
})

test('the same growth is less evidence where weeks always vary', () => {
  const week = (level: number) => Array.from({ length: 7 }, () => level)
  const calm = [10, 10, 10, 10, 10, 10, 16].flatMap(week)
  const restless = [10, 20, 8, 22, 9, 10, 16].flatMap(week)
  assert.ok(judged(calm).growth > judged(restless).growth)
})

test('evidence is the tail of the predictive distribution', () => {
  const p = 1 - Math.sqrt(0.5) * (1 + 1 / 4 + 3 / 32)
  assert.ok(Math.abs((growthEvidence([...zeros(13), 3], 13, 6) as number) - -Math.log10(p)) < 1e-12)
})

test('evidence against the level of former weeks is that of their mean', () => {
  const weeks = [4, 4, 4, 4].flatMap((level) => Array.from({ length: 7 }, () => level))
  const alike = growthEvidence([...weeks.slice(0, 14), ...weeks.slice(0, 7)], 20, 4) as number
  const level = levelEvidence([...weeks, ...weeks.slice(0, 7)], 34, 4) as number
  assert.ok(Math.abs(alike - level) < 0.05)
  const risen = [...weeks, ...Array.from({ length: 7 }, () => 7)]
  assert.ok((levelEvidence(risen, 34, 4) as number) > (growthEvidence(risen, 34, 4) as number))
  assert.ok((levelEvidence(risen, 34, 4) as number) > (levelEvidence(risen, 34, 2) as number))
})

test('a level that already moves is weak evidence, and a missing week is left out of it', () => {
  const week = (level: number) => Array.from({ length: 7 }, () => level)
  const moving = levelEvidence([2, 8, 3, 7, 10].flatMap(week), 34, 4) as number
  const calm = levelEvidence([5, 5, 5, 5, 10].flatMap(week), 34, 4) as number
  assert.ok(moving < calm / 2)
  const gapped = levelEvidence([5, Number.NaN, 5, 5, 10].flatMap(week), 34, 4)
  assert.ok(
    Math.abs((gapped as number) - (levelEvidence([5, 5, 5, 10].flatMap(week), 27, 4) as number)) < 1e-12,
  )
  assert.equal(levelEvidence([5, 5, 5, 5, Number.NaN].flatMap(week), 34, 4), 'missing')
})

test('more cases in the last week are never less evidence', () => {
  const counts = fc.array(fc.nat(50), { minLength: 30, maxLength: 60 })
  fc.assert(
    fc.property(counts, fc.nat(6), fc.integer({ min: 1, max: 100 }), (counts, back, more) => {
      const at = counts.length - 1 - back
      const raised = counts.with(at, counts[at]! + more)
      assert.ok(judged(raised).growth >= judged(counts).growth)
    }),
  )
})

test('a day is judged by what was known up to it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 30 }), fc.array(fc.nat(50)), (counts, later) => {
      assert.deepEqual(emergence([...counts, ...later], {}, counts.length - 1), emergence(counts))
    }),
  )
})

test('emergence() names its gaps, and no series makes NaN or an infinity', () => {
  assert.equal(emergence([1, 2, 3]), 'too-short')
  assert.equal(emergence([...zeros(20), Number.NaN]), 'missing')
  assert.equal(judged([...zeros(8), 1]).growth, 'too-short')
  assert.equal(judged([...zeros(20), ...Array.from({ length: 6 }, () => Number.NaN), 1]).growth, 'missing')
  const odd = fc.constantFrom(0, 1, 20, 5000, 9e15, 1e308, -40, Number.NaN)
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 70 }), (counts) => {
      const answer = emergence(counts)
      if (typeof answer === 'string') return
      for (const value of Object.values(answer))
        assert.ok(typeof value === 'string' || Number.isFinite(value), JSON.stringify(answer))
    }),
  )
  assert.throws(() => emergence(zeros(20), { silenceDays: 0 }), RangeError)
})
