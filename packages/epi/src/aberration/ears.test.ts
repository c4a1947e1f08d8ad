import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ears, firstEarsIndex, type EarsMethod } from './ears.ts'
import { assertNoHoles } from './test-aberrations.ts'

const methods: readonly EarsMethod[] = ['C1', 'C2', 'C3']
const z = 3.090232306167813
const week = [1, 2, 3, 4, 5, 6, 7]
const counts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 60 })

function close(actual: unknown, expected: number): void {
  assert.ok(
    Math.abs((actual as number) - expected) <= 1e-12 * Math.max(1, Math.abs(expected)),
    `${String(actual)} instead of ${expected}`,
  )
}

test('ears() C1 compares with the seven values just before', () => {
  const { from, upperbound, alarm } = ears([...week, 11, 10])
  assert.equal(from, 7)
  close(upperbound[0], 4 + z * Math.sqrt(28 / 6))
  assert.deepEqual(alarm, [true, false])
})

test('ears() C2 leaves out the two values just before', () => {
  const { from, upperbound } = ears([...week, 90, 90, 11], { method: 'C2' })
  assert.equal(from, 9)
  close(upperbound[0], 4 + z * Math.sqrt(28 / 6))
})

test('ears() C3 lets the excess of the two former values lower the bound, not below 0', () => {
  const sd = Math.sqrt(28 / 6)
  const flat = [...week, ...week]
  const { from, upperbound } = ears(flat, { method: 'C3', alpha: 0.001 })
  assert.equal(from, 11)
  const deviation = (index: number) => {
    const window = flat.slice(index - 9, index - 2)
    const mean = window.reduce((sum, value) => sum + value, 0) / 7
    return Math.max(0, (flat[index]! - mean) / sd - 1)
  }
  close(upperbound[0], flat[11]! + sd * (z - deviation(10) - deviation(9)))
  const burst = ears([...week, 4, 4, 4, 500, 4], { method: 'C3' })
  assert.deepEqual(burst.upperbound.at(-1), 0)
  assert.equal(burst.alarm.at(-1), true)
})

test('ears() loses no digits on large counts with little spread', () => {
  const { upperbound } = ears([...week, 8].map((count) => count + 2 ** 50))
  assert.equal(upperbound[0], 2 ** 50 + Math.round((4 + z * Math.sqrt(28 / 6)) * 4) / 4)
})

test('ears() follows scale and shift, and a smaller alpha never lowers a bound', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(...methods), fc.integer({ min: 2, max: 9 }), (series, method, by) => {
      const plain = ears(series, { method }).upperbound
      ears(
        series.map((count) => count * by),
        { method },
      ).upperbound.forEach((bound, at) => {
        if (typeof plain[at] === 'number') assert.ok(Math.abs((bound as number) - plain[at] * by) < 1e-6)
        else assert.equal(bound, plain[at])
      })
      ears(series, { method, alpha: 0.0001 }).upperbound.forEach((bound, at) => {
        if (typeof plain[at] === 'number') assert.ok((bound as number) >= plain[at])
      })
    }),
  )
})

test('ears() judges a value by its past alone', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(...methods), (series, method) => {
      const all = ears(series, { method })
      const cut = ears(series.slice(0, -1), { method })
      assert.deepEqual(all.upperbound.slice(0, -1), cut.upperbound)
    }),
  )
})

test('ears() names a gap for every value that it cannot judge, and never answers NaN', () => {
  const zeros = new Float64Array(20)
  assert.deepEqual(
    ears(zeros).upperbound,
    Array.from({ length: 13 }, () => 0),
  )
  assert.ok(ears(zeros, { method: 'C3' }).upperbound.every((bound) => bound === 'constant'))
  assert.equal(ears([...week, Number.NaN]).alarm[0], 'missing')
  assert.equal(ears([1, Number.NaN, ...week]).upperbound[0], 'missing')
  assert.equal(ears(Array.from({ length: 12 }, (_, at) => (at % 2) * 1.7e308)).upperbound[0], 'overflow')
  assert.deepEqual(ears([1, 2, 3]).upperbound, [])
  const odd = fc.constantFrom(0, 1, 5, -3, Number.NaN, 1e308, -1e308, 1e154)
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 40 }), fc.constantFrom(...methods), (series, method) =>
      assertNoHoles(ears(series, { method })),
    ),
  )
})

test('ears() refuses a range before its first value and options out of range', () => {
  assert.throws(() => ears(week, { method: 'C2' }, firstEarsIndex({ method: 'C2' }) - 1), RangeError)
  assert.throws(() => ears(week, { baseline: 2 }), RangeError)
  assert.throws(() => ears(week, { minSigma: -1 }), RangeError)
  assert.throws(() => ears(week, { alpha: 1 }), RangeError)
})
