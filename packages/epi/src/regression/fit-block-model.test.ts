import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { newBlockModel, type BlockModel } from './block-model.ts'
import { fitBlockModel } from './fit-block-model.ts'
import { fitPoisson } from './fit-poisson.ts'

function modelOf(counts: readonly number[], blocks: number): BlockModel {
  const model = newBlockModel(counts.length, blocks)
  model.rowCount = counts.length
  model.blockCount = blocks
  counts.forEach((count, row) => {
    model.response[row] = count
    model.blockOf[row] = row % blocks
    model.time[row] = row
  })
  return model
}

const counts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 20, maxLength: 60 })

test('the arrowhead gives the coefficients of a general Poisson regression', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 4 }), (counts, blocks) => {
      const model = modelOf(counts, blocks)
      fitBlockModel(model, true)
      const columns = counts.map((_, row) => [
        ...Array.from({ length: blocks }, (_, block) => Number(row % blocks === block)),
        row,
      ])
      const general = fitPoisson(counts, columns)!
      assert.ok(model.converged)
      general
        .slice(0, blocks)
        .forEach((level, block) => assert.ok(Math.abs(level - model.level[block]!) < 1e-9))
      assert.ok(Math.abs(general.at(-1)! - model.slope) < 1e-10)
    }),
  )
})

test('at the maximum the residuals sum to nothing in each block and over time', () => {
  fc.assert(
    fc.property(counts, (counts) => {
      const model = modelOf(counts, 2)
      fitBlockModel(model, true)
      let sum = 0
      let moment = 0
      counts.forEach((count, row) => {
        sum += count - model.mean[row]!
        moment += (count - model.mean[row]!) * row
      })
      assert.ok(Math.abs(sum) < 0.01 && Math.abs(moment) < 0.5, `${sum} ${moment}`)
    }),
  )
})

test('the leverages sum to the number of coefficients', () => {
  const model = modelOf([3, 5, 2, 8, 6, 4, 9, 7, 3, 5], 2)
  fitBlockModel(model, true)
  assert.ok(Math.abs(model.leverage.reduce((sum, h) => sum + h, 0) - 3) < 1e-10)
  assert.equal(model.degreesOfFreedom, 7)
})

test('an offset takes the place of a factor of the mean', () => {
  const plain = modelOf([3, 5, 2, 8, 6], 1)
  fitBlockModel(plain, false)
  const shifted = modelOf([3, 5, 2, 8, 6], 1)
  shifted.offset.fill(Math.log(1000))
  fitBlockModel(shifted, false)
  assert.ok(Math.abs(shifted.level[0]! + Math.log(1000) - plain.level[0]!) < 1e-12)
})

test('a time that does not vary has no slope', () => {
  const model = modelOf([3, 5, 2], 1)
  model.time.fill(4)
  fitBlockModel(model, true)
  assert.equal(model.hasSlope, false)
  assert.ok(Math.abs(Math.exp(model.level[0]!) - 10 / 3) < 1e-6)
})

test('a fit that overflows does not converge', () => {
  const model = modelOf([1e308, 1e308, 1], 1)
  fitBlockModel(model, false)
  assert.ok(!model.converged || Number.isFinite(model.dispersion))
})

test('columns that depend on one another have no coefficients', () => {
  assert.equal(
    fitPoisson(
      [1, 2, 3],
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    ),
    undefined,
  )
})
