import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertClose, compareWithReference, referenceCases, skipReference } from '../test-reference.ts'
import { parseCase } from './case.ts'
import { runCase } from './run-case.ts'

const said = ['from', 'to', 'interval_days', 'level', 'bins', 'split', 'window', 'candidates']
const fits = ['fit', 'before', 'after']

test('every growth rate that R gives is given here', { skip: skipReference }, () => {
  const cases = referenceCases('growth')
  assert.ok(cases.length >= 6)
  for (const one of cases) {
    const { actual, expected } = compareWithReference('growth', one)
    for (const name of [...said, ...fits].filter((name) => name in expected))
      assertClose(actual[name], expected[name], { relative: 1e-9, absolute: 1e-13 }, `${one.id}.${name}`)
  }
})

const dates = Array.from({ length: 6 }, (_, day) => `2021-02-0${day + 1}`)
const input = { name: 'made', dates, counts: [1, 2, 4, null, 16, 32] }

test('a case of growth reads days, bins and levels, and names what is none', () => {
  const fit = runCase(parseCase({ id: 'a', fun: 'fit', level: 0.9 }, 'x'), input)['fit'] as {
    n_points: number
    doubling: number
  }
  assert.equal(fit.n_points, 5)
  assert.ok(Math.abs(fit.doubling - 1) < 1e-12)
  const weekly = runCase(parseCase({ id: 'a', fun: 'fit', interval: 4 }, 'x'), input)
  assert.deepEqual(weekly['bins'], { dates: ['2021-02-01', '2021-02-05'], counts: [7, 48] })
  assert.equal((weekly['fit'] as { r_lower: unknown }).r_lower, null)
  for (const [change, said] of [
    [{ from: 'yesterday' }, /"from"/],
    [{ to: '2020-01-01' }, /"to"/],
    [{ level: 1 }, /"level"/],
    [{ interval: 0 }, /"interval"/],
    [{ split: '2021-02-31x' }, /"split"/],
  ] as const)
    assert.throws(() => runCase(parseCase({ id: 'a', fun: 'fit', ...change }, 'x'), input), said)
})
