import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertClose, compareWithReference, referenceCases, skipReference } from '../test-reference.ts'
import { CaseError } from './case-error.ts'
import { parseCase, type CaseResult } from './case.ts'
import { runCase } from './run-case.ts'

const exact = { relative: 1e-9, absolute: 1e-9 }

type Table = Readonly<Record<string, readonly (number | boolean | string | null)[]>>

function pick(result: unknown, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, (result as Record<string, unknown>)[name]]))
}

for (const one of referenceCases('nowcast')) {
  test(`the nowcast ${one.id} is that of R`, { skip: skipReference }, () => {
    const { actual, expected } = compareWithReference('nowcast', one)
    for (const name of ['now', 'when', 'dRange', 'method', 'D', 'm', 'alpha', 'nSamples', 'seed'])
      assert.deepEqual(actual[name], expected[name], name)
    assertClose(actual['triangle'], expected['triangle'], exact)
    assertClose(actual['delay_cdf'], expected['delay_cdf'], exact)
    const known = ['date', 'observed_by_now', 'final_truth']
    assert.deepEqual(pick(actual['result'], known), pick(expected['result'], known))
    compare[String(expected['method'])]!(actual, expected)
  })
}

const compare: Readonly<Record<string, (actual: CaseResult, expected: CaseResult) => void>> = {
  lawless: compareLawless,
  'bayes.notrunc.bnb': compareExactly,
  unif: compareExactly,
  'bayes.trunc': compareSampled,
}

/** By the right formula; and the peer's variance, of which it keeps the second term only, can be had from it. */
function compareLawless(actual: CaseResult, expected: CaseResult): void {
  const names = ['g', 'W', 'nhat', 'var_full_lawless1994']
  const [ours, theirs] = [actual['lawless_formula'], expected['lawless_formula']] as [Table, Table]
  assertClose(ours, pick(theirs, names), { relative: 1e-9, absolute: 1e-9 })
  const result = actual['result'] as Table
  const secondTerms = result['observed_by_now']!.map((n, i) => {
    const w = ours['W']![i] as number
    return (Number(n) * (1 - w)) / w ** 2
  })
  assertClose(secondTerms, theirs['var_as_coded_in_peer'], { relative: 1e-9, absolute: 1e-9 })
  assertNormalised(result)
}

function assertNormalised(result: Table): void {
  result['pmf_total']!.forEach((total, i) => {
    assert.ok(Math.abs(Number(total) - 1) < 1e-9, `${total}`)
    const [lower, median, upper] = ['lower', 'median', 'upper'].map((name) => Number(result[name]![i]))
    assert.ok(Number(result['observed_by_now']![i]) <= lower! && lower! <= median! && median! <= upper!)
  })
}

function compareExactly(actual: CaseResult, expected: CaseResult): void {
  assertClose(actual['result'], expected['result'], { relative: 1e-9, absolute: 1e-9 })
}

/** R's own figures are of 2000 samples: its medians are met within 3 % or 2 counts. */
function compareSampled(actual: CaseResult, expected: CaseResult): void {
  const [ours, theirs] = [actual['result'], expected['result']] as [Table, Table]
  assertClose(ours['median'], theirs['median'], { relative: 0.03, absolute: 2 })
  assertClose(ours['lower'], theirs['lower'], { relative: 0.05, absolute: 2 })
  assertClose(ours['upper'], theirs['upper'], { relative: 0.05, absolute: 3 })
  assertClose(ours['pmf_mean'], theirs['pmf_mean'], { relative: 0.03, absolute: 1 })
  assertClose(ours['pmf_total'], theirs['pmf_total'], { relative: 1e-9 })
}

const days = ['2020-03-02', '2020-03-03', '2020-03-04', '2020-03-05']
const list = {
  dHosp: [days[0], days[0], days[1], days[1], days[2], days[2], null],
  dReport: [days[0], days[1], days[1], days[2], days[2], days[3], days[3]],
}
const given = {
  id: 'n',
  fun: 'nowcast',
  now: days[2],
  when: [days[1], days[2]],
  D: 1,
  method: 'bayes.notrunc.bnb',
}

test('the nowcast of a small line list counts what was reported by now, and answers for each day asked for', () => {
  const { triangle, result } = runCase(parseCase(given, 'x'), list)
  assert.deepEqual(pick(triangle, ['n', 'N_tT', 'n_x', 'N_x']), {
    n: [
      [1, 1],
      [1, 1],
      [1, null],
    ],
    N_tT: [2, 2, 1],
    n_x: [3, 2],
    N_x: [3, 4],
  })
  assert.deepEqual(pick(result, ['date', 'observed_by_now', 'final_truth']), {
    date: [days[1], days[2]],
    observed_by_now: [2, 1],
    final_truth: [2, 2],
  })
})

test('weeks and months are epochs too: a report of the next week has a delay of 1', () => {
  const weekly = { ...given, now: '2020-03-09', when: '2020-03-02', 'aggregate.by': '1 week' }
  const input = {
    dHosp: ['2020-03-03', '2020-03-08', '2020-03-04'],
    dReport: ['2020-03-04', '2020-03-09', '2020-03-09'],
  }
  const { triangle } = runCase(parseCase({ ...weekly, dRange: ['2020-03-02', '2020-03-09'] }, 'x'), input)
  assert.deepEqual(pick(triangle, ['dates', 'n']), {
    dates: ['2020-03-02', '2020-03-09'],
    n: [
      [1, 2],
      [0, null],
    ],
  })
  const monthly = { ...weekly, now: '2020-04-01', when: '2020-03-01', 'aggregate.by': '1 month' }
  const months = runCase(parseCase({ ...monthly, dRange: ['2020-03-01', '2020-04-01'] }, 'x'), input)
  assert.deepEqual(pick(months['triangle'], ['dates', 'N_tT']), {
    dates: ['2020-03-01', '2020-04-01'],
    N_tT: [3, 0],
  })
})

test('a nowcast that cannot be made names the case and the parameter', () => {
  for (const [change, said] of [
    [{ now: '2020-02-30' }, /"n": parameter "now"/],
    [{ when: '2020-03-06' }, /"when".*after now/],
    [{ D: 9 }, /"D".*longer than the series/],
    [{ m: 1, D: 2 }, /"m".*shorter than D/],
    [{ method: 'bayes.trunc' }, /"prior.mean.lambda"/],
    [{ method: 'bayes.trunc', prior: { 'mean.lambda': 5, 'var.lambda': 5 } }, /"prior.var.lambda"/],
    [{ method: 'bayes.trunc.ddcp' }, /"method"/],
    [{ alpha: 1 }, /"alpha"/],
    [{ score: true }, /"score" is not supported/],
  ] as const)
    assert.throws(
      () => runCase(parseCase({ ...given, ...change }, 'x'), list),
      (error) => error instanceof CaseError && said.test(error.message),
      JSON.stringify(change),
    )
  for (const input of [undefined, {}, { dHosp: ['x'], dReport: ['y'] }, { dHosp: [], dReport: [] }])
    assert.throws(() => runCase(parseCase(given, 'x'), input), CaseError)
})

test('every method and prior answers with numbers or null, for a day without reports as well', () => {
  const priors = { 'mean.lambda': 5, 'var.lambda': 50, lambda: 5, 'N.tInf.prior.max': 50 }
  for (const method of ['lawless', 'bayes.notrunc', 'bayes.trunc', 'bayes.notrunc.bnb', 'unif'])
    for (const [kind, names] of [
      ['poisgamma', ['mean.lambda', 'var.lambda']],
      ['pois', ['lambda']],
      ['unif', ['N.tInf.prior.max']],
    ] as const) {
      const prior = pick(priors, names)
      const change = {
        method,
        'N.tInf.prior': kind,
        prior,
        now: days[3],
        when: days,
        dRange: [days[0], days[3]],
      }
      const { result } = runCase(parseCase({ ...given, ...change }, 'x'), list)
      assertNoNaN(result)
      const table = result as Table
      assert.equal(table['median']!.length, 4)
      assert.ok(
        table['median']!.every((value) => typeof value === 'number'),
        `${method} ${kind}`,
      )
    }
})

test('whatever parameters and input a nowcast is given, it ends in numbers or a CaseError', () => {
  const day = fc.constantFrom(...days, '2019-12-31', '2020-04-01', 'x')
  const parameters = fc.record(
    {
      now: day,
      when: fc.oneof(day, fc.array(day, { maxLength: 3 })),
      dRange: fc.array(day, { maxLength: 2 }),
      method: fc.constantFrom('lawless', 'bayes.trunc', 'bayes.notrunc', 'bayes.notrunc.bnb', 'unif'),
      D: fc.integer({ min: -1, max: 5 }),
      m: fc.integer({ min: -1, max: 9 }),
      'm.interpretation': fc.constantFrom('lawless1994', 'hoehle_anderheiden2014'),
      alpha: fc.constantFrom(0, 0.05, 0.5, 1),
      'N.tInf.max': fc.constantFrom(0, 1, 40),
      'gd.prior.kappa': fc.constantFrom(1e-9, 0.1, 1e6),
      prior: fc.constantFrom({ 'mean.lambda': 5, 'var.lambda': 50 }, { lambda: 3 }, null),
      'N.tInf.prior': fc.constantFrom('poisgamma', 'pois', 'unif'),
      nSamples: fc.constantFrom(1, 20),
    },
    { requiredKeys: [] },
  )
  const column = fc.array(fc.constantFrom(...days, null), { maxLength: 6 })
  const input = fc.oneof(fc.record({ dHosp: column, dReport: column }), fc.constant(list), fc.jsonValue())
  fc.assert(
    fc.property(parameters, input, (change, given) => {
      const one = { now: days[3], when: days[3], D: 1, ...change, id: 'n', fun: 'nowcast' }
      try {
        assertNoNaN(runCase(parseCase(one, 'x'), given))
      } catch (error) {
        assert.ok(error instanceof CaseError, String(error))
      }
    }),
    { numRuns: 400 },
  )
})

/** JSON would write `null` for NaN, which must mean a gap that was named. */
function assertNoNaN(value: unknown): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), String(value))
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(assertNoNaN)
}
