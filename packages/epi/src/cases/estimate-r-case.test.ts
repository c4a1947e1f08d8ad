import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCase, type CaseResult } from './case.ts'
import { runCase } from './run-case.ts'
import { assertClose, compareWithReference, referenceCases, skipReference } from '../test-reference.ts'

test('every reproduction number that R gives is given here', { skip: skipReference }, () => {
  const cases = referenceCases('epiestim').filter(({ fun }) => fun !== 'discr_si')
  assert.ok(cases.length >= 14)
  for (const one of cases) {
    const { actual, expected } = compareWithReference('epiestim', one)
    for (const [name, value] of Object.entries(expected['result'] as Record<string, unknown>))
      assertClose(
        (actual['result'] as Record<string, unknown>)[name],
        value,
        { relative: 1e-9 },
        `${one.id}.${name}`,
      )
    // Far from its mean R's parametric serial interval is what is left of differences of numbers around k.
    assertClose(
      actual['si_distr_used'],
      expected['si_distr_used'],
      { relative: 1e-9, absolute: 1e-12 },
      one.id,
    )
    assertClose(actual['si_moments'], expected['si_moments'], { relative: 1e-9 }, one.id)
    if (expected['lambda'] !== undefined)
      assertClose(actual['lambda'], expected['lambda'], { relative: 1e-9 }, one.id)
    if (expected['warnings'] !== undefined) assert.deepEqual(actual['warnings'], expected['warnings'])
  }
})

const counts = [3, 5, 8, null, 13, 21, 30, 41, 52, 60, 66, 70]

function run(parameters: object, input: object = { name: 'made', counts }) {
  return runCase(
    parseCase({ id: 'a', fun: 'estimate_R', mean_si: 2.6, std_si: 1.5, ...parameters }, 'x'),
    input,
  )
}

function columnOf(result: CaseResult, name: string): readonly (number | null)[] {
  return (result['result'] as Record<string, readonly (number | null)[]>)[name]!
}

test('windows of a case slide, follow one another or are given, within the parameter or beside it', () => {
  const parametric = { method: 'parametric_si' }
  const ends = (window: object) => columnOf(run({ ...parametric, ...window }), 't_end')
  assert.deepEqual(ends({}), [8, 9, 10, 11, 12])
  assert.deepEqual(ends({ window: { type: 'blocks', days: 4 } }), [5, 9])
  assert.deepEqual(ends({ window: { type: 'sliding', days: 2, first: 10 } }), [11, 12])
  assert.deepEqual(ends({ window: { type: 'custom', t_start: [2, 5], t_end: [9, 12] } }), [9, 12])
  assert.deepEqual(ends({ t_start: [4], t_end: [12] }), [12])
  for (const [window, said] of [
    [{ window: { type: 'spiral' } }, /"window.type"/],
    [{ window: { days: 0 } }, /"window.days"/],
    [{ window: { first: 1 } }, /"window.first"/],
    [{ window: { colour: 'red' } }, /"window.colour" is not supported/],
    [{ t_start: [1], t_end: [3] }, /"t_start"/],
    [{ t_start: [2, 3], t_end: [3] }, /"t_end"/],
  ] as const)
    assert.throws(() => ends(window), said)
})

test('imported cases of an input are counted as R counts them, whichever part is given', () => {
  const whole = [9, 5, 6, 8, 9, 12, 15, 14]
  const imported = [2, 1, 0, 3, 0, 0, 1, 0]
  const local = whole.map((one, at) => one - imported[at]!)
  const of = (input: object) =>
    columnOf(run({ method: 'parametric_si' }, { counts: whole, ...input }), 'mean')
  assert.deepEqual(of({ imported }), of({ imported, local }))
  assert.deepEqual(of({ local }), of({ imported, local }))
  assert.ok(of({ imported })[0]! < of({})[0]!)
  assert.throws(() => of({ imported: [1] }), /"imported" has 1 values and "counts" 8/)
  assert.throws(() => of({ imported: whole.map(() => 20) }), /value 1 is -11/)
  assert.throws(() => of({ counts: [1, 2, -3] }), /value 3 is -3/)
})

test('an uncertain serial interval is drawn from the seed of the case, or given as a sample', () => {
  const uncertain = {
    method: 'uncertain_si',
    std_mean_si: 1,
    min_mean_si: 1,
    max_mean_si: 4.2,
    std_std_si: 0.5,
    min_std_si: 0.5,
    max_std_si: 2.5,
    n1: 50,
    n2: 20,
  }
  const one = run({ ...uncertain, seed: 7 })
  assert.deepEqual(run({ ...uncertain, seed: 7 }), one)
  assert.notDeepEqual(columnOf(run({ ...uncertain, seed: 8 }), 'mean'), columnOf(one, 'mean'))
  assert.equal((one['si_moments'] as { Mean: number[] }).Mean.length, 50)
  assert.ok(columnOf(one, 'std').at(-1)! > columnOf(run({ method: 'parametric_si' }), 'std').at(-1)!)
  const sampled = run({
    method: 'si_from_sample',
    si_sample: [
      [0, 0.5, 0.5],
      [0, 0.2, 0.8],
    ],
    n2: 10,
  })
  assert.deepEqual((sampled['si_moments'] as { Mean: number[] }).Mean, [1.5, 1.8])
  for (const [change, said] of [
    [{ min_mean_si: 0.5 }, /"min_mean_si"/],
    [{ max_std_si: 1 }, /"min_std_si"/],
    [{ n1: 0 }, /"n1"/],
    [{ method: 'si_from_sample', si_sample: [[1]] }, /"si_sample"/],
  ] as const)
    assert.throws(() => run({ ...uncertain, ...change }), said)
})

test('parameters that are none are named', () => {
  for (const [change, said] of [
    [{ method: 'parametric_si', mean_si: 1 }, /"mean_si"/],
    [{ method: 'parametric_si', std_si: 0 }, /"std_si"/],
    [{ method: 'parametric_si', std_prior: 0 }, /"std_prior"/],
    [{ method: 'non_parametric_si' }, /"si_distr": it is missing/],
    [{ method: 'non_parametric_si', si_distr: [0.5, 0.5] }, /"si_distr"/],
    [{ method: 'parametric_si', dt: 0 }, /"dt"/],
    [{ method: 'uncertain_si', dt: 7 }, /"method"/],
  ] as const)
    assert.throws(() => run(change), said)
})
