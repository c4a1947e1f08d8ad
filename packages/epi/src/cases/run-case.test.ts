import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CaseError } from './case-error.ts'
import { parseCase } from './case.ts'
import { runCase } from './run-case.ts'

const given = { id: 'si', fun: 'discr_si', kmax: 2, sets: [[2.6, 1.5]] }

test('runCase() answers with id, method and result', () => {
  const { id, fun, k } = runCase(parseCase(given, 'x'), undefined)
  assert.deepEqual([id, fun, k], ['si', 'discr_si', [0, 1, 2]])
})

test("parseCase() takes a method by its package's name too, and a case without method but with a now as a nowcast", () => {
  assert.equal(parseCase({ ...given, fun: 'EpiEstim::discr_si' }, 'x').fun, 'discr_si')
  assert.equal(parseCase({ id: 'a', now: '2011-06-02' }, 'x').fun, 'nowcast')
})

test('runCase() names the case and what it does not know: method, parameter, value', () => {
  for (const [change, code, said] of [
    [{ fun: 'toString' }, 'unknown-fun', /"si": there is no fun "toString"/],
    [{ rainbow: 1 }, 'unsupported-parameter', /"si": parameter "rainbow"/],
    [{ kmax: '2' }, 'faulty-parameter', /"si": parameter "kmax": "2" is not a number/],
    [{ kmax: undefined }, 'faulty-parameter', /"si": parameter "kmax": it is missing/],
    [{ sets: [[1]] }, 'faulty-parameter', /"si": parameter "sets"/],
    [{ sets: [[0.5, 1]] }, 'faulty-parameter', /"si": parameter "sets"/],
  ] as const)
    assert.throws(
      () => runCase(parseCase({ ...given, ...change }, 'x'), undefined),
      (error) => error instanceof CaseError && error.code === code && said.test(error.message),
    )
})

test('whatever a list of cases holds, reading and running it ends in an answer or a CaseError', () => {
  const fun = fc.constantFrom(
    'discr_si',
    'estimate_R',
    'wallinga_teunis',
    'fit',
    'fit_optim_split',
    undefined,
  )
  const name = fc.constantFrom('kmax', 'sets', 'window', 'method', 'mean_si', 'std_si', 'interval', 'control')
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.integer({ max: 50 }))
  const one = fc
    .tuple(fun, fc.dictionary(name, value))
    .map(([fun, rest]) => ({ ...rest, id: 'x', ...(fun === undefined ? {} : { fun }) }))
  fc.assert(
    fc.property(fc.oneof(one, fc.jsonValue()), fc.jsonValue(), (given, input) => {
      try {
        runCase(parseCase(given, 'x'), input)
      } catch (error) {
        assert.ok(error instanceof CaseError, String(error))
      }
    }),
    { numRuns: 500 },
  )
})
