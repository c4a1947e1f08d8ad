import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scaleOf } from './value-scale.ts'

const kind = fc.constantFrom('linear' as const, 'log' as const)
const figure = fc.oneof(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: -3_000, max: 10_000_000_000 }))
const figures = fc.array(figure, { maxLength: 40 })

test('scaleOf() never lowers a larger figure, and keeps different figures apart', () => {
  fc.assert(
    fc.property(kind, figures, figure, figure, (one, values, a, b) => {
      const { at } = scaleOf(one, [...values, a, b])
      assert.equal(Math.sign(at(a) - at(b)), Math.sign(a - b))
    }),
  )
})

test('scaleOf() holds every figure and every line between 0 and 1', () => {
  fc.assert(
    fc.property(kind, figures, (one, values) => {
      const { at, ticks } = scaleOf(one, values)
      for (const value of [...values, ...ticks]) assert.ok(at(value) >= 0 && at(value) <= 1, String(value))
    }),
  )
})

test('scaleOf() has zero on its baseline, which is the bottom unless a figure is negative', () => {
  fc.assert(
    fc.property(kind, figures, (one, values) => {
      const { at, baseline, ticks } = scaleOf(one, values)
      assert.equal(at(0), baseline)
      assert.ok(ticks.includes(0))
      assert.equal(
        baseline === 0,
        values.every((value) => value >= 0),
      )
    }),
  )
})

test('scaleOf() has few lines, at rising whole figures', () => {
  fc.assert(
    fc.property(kind, figures, (one, values) => {
      const { ticks } = scaleOf(one, values)
      assert.ok(ticks.length >= 2 && ticks.length <= (one === 'linear' ? 6 : 24))
      assert.deepEqual(
        ticks,
        [...new Set(ticks)].sort((a, b) => a - b),
      )
      assert.ok(ticks.every(Number.isInteger))
    }),
  )
})

test('scaleOf(log) shows 0 and 1 apart where the linear scale shows them as one', () => {
  const values = [0, 1, 38_096]
  const [linear, log] = [scaleOf('linear', values), scaleOf('log', values)]
  assert.ok(linear.at(1) < 0.001)
  assert.ok(log.at(1) > 0.05)
  assert.equal(log.at(0), 0)
})
