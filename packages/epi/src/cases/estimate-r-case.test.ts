import assert from 'node:assert/strict'
import { test } from 'node:test'
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
