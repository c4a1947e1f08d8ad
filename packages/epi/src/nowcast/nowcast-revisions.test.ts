import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hubLevels, quantileAt } from '../scores/quantile-forecast.ts'
import { knownByDelayFromVintages, type Vintage } from './known-by-delay-from-vintages.ts'
import { nowcastRevisions, usualRevisions } from './nowcast-revisions.ts'
import { triangleFromKnown } from './triangle-from-known.ts'

/** Vintages of a series of which `part` is published at once and all a time later. */
function late(final: readonly number[], part: number): Vintage[] {
  return final.map((_, asOf) => ({
    asOf,
    counts: final.slice(0, asOf + 1).map((count, t) => (t === asOf ? Math.round(count * part) : count)),
  }))
}

const steady = Array.from({ length: 30 }, (_, t) => 800 + 10 * t)
const at = (vintages: readonly Vintage[], now: number, maxDelay = 3) =>
  nowcastRevisions(knownByDelayFromVintages(vintages, { now, maxDelay }), { levels: hubLevels })

function median(quantiles: Float64Array | string | undefined): number {
  assert.ok(quantiles instanceof Float64Array, String(quantiles))
  return quantileAt({ levels: hubLevels, values: quantiles }, 0.5)
}

test('knownByDelayFromVintages() arranges what was published, and looks at nothing that became known after now', () => {
  const vintages = [
    { asOf: 0, counts: [5] },
    { asOf: 1, counts: [6, Number.NaN] },
    { asOf: 3, counts: [7, 2, 3, 4] },
    { asOf: 4, counts: [9, 9, 9, 9, 9] },
  ]
  const { values, isKnown } = knownByDelayFromVintages(vintages, { now: 3, maxDelay: 2 })
  assert.deepEqual([...values], [5, 6, 0, 0, 0, 2, 0, 3, 0, 4, 0, 0])
  assert.deepEqual([...isKnown], [1, 1, 0, 0, 0, 1, 0, 1, 0, 1, 0, 0])
  assert.throws(
    () => knownByDelayFromVintages([vintages[0]!, vintages[0]!], { now: 3, maxDelay: 2 }),
    RangeError,
  )
})

test('triangleFromKnown() names corrections, takes them from the nearest shorter delays, and names what is missing', () => {
  const vintages = [
    { asOf: 0, counts: [5] },
    { asOf: 1, counts: [9, 1] },
    { asOf: 2, counts: [3, Number.NaN, 2] },
  ]
  const known = knownByDelayFromVintages(vintages, { now: 2, maxDelay: 2 })
  const { triangle, corrections, unpublished } = triangleFromKnown(known)
  assert.deepEqual([...triangle.counts], [3, 0, 0, 1, 0, 0, 2, 0, 0])
  assert.deepEqual(corrections, [{ time: 0, delay: 2, fall: 6 }])
  assert.deepEqual(unpublished, [{ time: 1, delay: 1 }])
})

test('a count of which four fifths are published at once is nowcast to the whole; an older one is final', () => {
  const nowcast = at(late(steady, 0.8), 29)
  assert.ok(Math.abs(median(nowcast[29]) / steady[29]! - 1) < 0.02, `${median(nowcast[29])}`)
  assert.ok(Math.abs(median(nowcast[28]) / steady[28]! - 1) < 0.01)
  assert.deepEqual([...(nowcast[20] as Float64Array)], Array(23).fill(steady[20]))
})

test('counts that are corrected downwards are nowcast below what is published', () => {
  assert.ok(median(at(late(steady, 1.25), 29)[29]) < steady[29]! * 1.05)
})

test('what becomes known later changes no nowcast', () => {
  const vintages = late(steady, 0.8)
  const changed = vintages.map((vintage) => (vintage.asOf > 20 ? { ...vintage, counts: [9e9] } : vintage))
  assert.deepEqual(at(changed, 20), at(vintages, 20))
})

test('gaps are named: nothing published, negative, too few revisions seen, beyond what a number holds', () => {
  const vintages = late(steady, 0.8)
  const last = vintages.at(-1)!
  const with29 = (count: number) => [
    ...vintages.slice(0, -1),
    { asOf: 29, counts: [...Array.from(last.counts).slice(0, 29), count] },
  ]
  assert.equal(at(with29(Number.NaN), 29)[29], 'missing')
  assert.equal(at(with29(-4), 29)[29], 'negative')
  assert.equal(at(vintages, 1)[1], 'too-short')
  const huge = Array.from({ length: 30 }, () => 1e308)
  assert.equal(at(late(huge, 0.1), 29)[29] instanceof Float64Array, true)
  assert.equal(at([...late(huge, 0.1).slice(0, -1), { asOf: 29, counts: huge }], 29)[29], 'overflow')
  assert.deepEqual(at([], 0, 2), ['missing'])
})

test('a series of zeros stays near zero', () => {
  const zeros = Array.from({ length: 30 }, () => 0)
  const quantiles = at(late(zeros, 1), 29)[29]
  assert.ok(quantiles instanceof Float64Array && median(quantiles) === 0 && quantiles.at(-1)! <= 1)
})

test('a missed vintage leaves a nowcast, and days of the cycle can be kept apart', () => {
  const vintages = late(steady, 0.8).filter(({ asOf }) => asOf % 5 !== 3)
  assert.ok(Math.abs(median(at(vintages, 29)[29]) / steady[29]! - 1) < 0.03)
  const weekends = Array.from({ length: 60 }, () => 700)
  const byDay = weekends.map((count, asOf) => ({
    asOf,
    counts: weekends.slice(0, asOf + 1).map((_, t) => (t === asOf && t % 7 === 6 ? count / 2 : count)),
  }))
  const known = knownByDelayFromVintages(byDay, { now: 55, maxDelay: 2 })
  const kept = nowcastRevisions(known, { levels: hubLevels, prior: { ...usualRevisions, cycle: 7 } })
  assert.ok(median(kept[55]) > 1.5 * 350)
})

test('whatever is published, no nowcast holds NaN or an infinity, and quantiles ascend', () => {
  const count = fc.oneof(fc.integer({ min: -5, max: 50 }), fc.constantFrom(Number.NaN, 1e308, 0))
  const vintage = fc.array(count, { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(vintage, { minLength: 1, maxLength: 12 }), (given) => {
      const vintages = given.map((counts, asOf) => ({ asOf, counts: counts.slice(0, asOf + 1) }))
      for (const quantiles of at(vintages, given.length - 1))
        if (typeof quantiles !== 'string')
          quantiles.forEach((value, i) =>
            assert.ok(Number.isFinite(value) && (i === 0 || value >= quantiles[i - 1]!), `${value}`),
          )
    }),
  )
})
