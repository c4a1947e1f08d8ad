import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bayes } from './bayes.ts'
import { rki } from './rki.ts'
import { assertNoHoles } from './test-aberrations.ts'

const justBefore = { b: 0, w: 3, actY: true }

test('rki() reads the limit of small means from the table, and adds two standard deviations to large ones', () => {
  assert.deepEqual(rki([1, 2, 1, 5, 6], justBefore, 3, 4).upperbound, [5.323])
  assert.deepEqual(rki([20, 30, 40, 51], justBefore, 3), { from: 3, upperbound: [50], alarm: [true] })
})

test('rki() compares with the windows of former years', () => {
  const counts = Array.from({ length: 12 }, (_, at) => at)
  assert.deepEqual(rki(counts, { b: 2, w: 1, actY: false, frequency: 4 }, 11).upperbound, [11.177])
})

test('bayes() predicts a negative binomial count', () => {
  const { upperbound, alarm } = bayes([0, 0, 0, 0, 3], { ...justBefore, alpha: 0.05 }, 3)
  assert.deepEqual(
    [upperbound, alarm],
    [
      [1, 1],
      [false, true],
    ],
  )
})

test('a smaller alpha never lowers the bound of bayes()', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1e6), { minLength: 7, maxLength: 7 }), (counts) => {
      const [wide] = bayes(counts, { b: 0, w: 6, actY: true, alpha: 0.001 }, 6).upperbound
      const [narrow] = bayes(counts, { b: 0, w: 6, actY: true, alpha: 0.05 }, 6).upperbound
      assert.ok(wide! >= narrow!)
    }),
  )
})

test('rki() and bayes() name a gap for every value that they cannot judge', () => {
  assert.equal(rki([1, 2, 3], justBefore, 2).upperbound[0], 'too-short')
  assert.equal(rki([1, Number.NaN, 3, 4], justBefore, 3).upperbound[0], 'missing')
  assert.equal(bayes([1, -5, 3, 4], { ...justBefore, alpha: 0.05 }, 3).alarm[0], 'negative')
  assert.equal(bayes([1, 2, 3, 4], { ...justBefore, alpha: 1e-300 }, 3).upperbound[0], 'overflow')
  const odd = fc.constantFrom(0, 1, 50, -3, Number.NaN, 1e308)
  fc.assert(
    fc.property(fc.array(odd, { minLength: 5 }), (counts) => {
      assertNoHoles(rki(counts, justBefore, 2))
      assertNoHoles(bayes(counts, { ...justBefore, alpha: 0.01 }, 2))
    }),
  )
  assert.throws(() => rki([1], { b: 0, w: 3, actY: false }, 0), RangeError)
})
