import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertClose, compareWithReference, referenceCases, skipReference } from '../test-reference.ts'
import type { CaseResult } from './case.ts'

type Column = readonly (number | boolean | null)[]
type Columns = Readonly<Record<string, Column>>

const columnsOfBound = ['upperbound', 'alarm', 'mu0', 'pvalue', 'score'] as const
const columnsOfFit = ['expected', 'phi', 'trend', 'trend_coef'] as const

for (const one of referenceCases('farrington')) {
  test(`Farrington's bounds of ${one.id} are those of R`, { skip: skipReference }, () => {
    const { actual, expected } = compareWithReference('farrington', one)
    assert.deepEqual(actual['range'], expected['range'])
    if (one.fun === 'algo.farrington') {
      assert.deepEqual(actual['warnings'], expected['warnings'])
      assertClose(actual['result'], expected['result'], { relative: 1e-9, absolute: 1e-12 })
    } else compareFlexible(actual, expected)
  })
}

/** Weeks whose own season has no case hang on when the fit stops: they are met within a thousandth. */
function compareFlexible(actual: CaseResult, expected: CaseResult): void {
  assertClose(actual['control'], expected['control'], { relative: 0 })
  assertClose(actual['debug_first'], expected['debug_first'], { relative: 1e-6, absolute: 1e-9 })
  const [ours, theirs] = [actual['result'], expected['result']] as [CaseResult, Columns]
  const separation = theirs['separation'] as readonly number[]
  assert.deepEqual(ours['separation'], separation)
  const same = (column: unknown, reference: Column | undefined, name: string) =>
    reference?.forEach((value, week) =>
      assertClose(
        (column as Column)[week],
        value,
        separation[week] === 2 ? { relative: 1e-3, absolute: 1e-6 } : { relative: 1e-6, absolute: 1e-12 },
        `${name}, week ${week}`,
      ),
    )
  for (const name of ['observed', ...columnsOfFit]) same(ours[name], theirs[name], name)
  const textbook = theirs['upperbound_textbook_se'] ?? theirs['upperbound']
  same(ours['upperbound'], textbook, 'upperbound by the dispersion of the fit')
  const peer = (ours['surveillance_1_20_3'] ?? ours) as Columns
  for (const name of columnsOfBound) same(peer[name], theirs[name], `${name} of surveillance`)
}

test('there are cases of Farrington to compare with', { skip: skipReference }, () => {
  assert.ok(referenceCases('farrington').some(({ fun }) => fun === 'farringtonFlexible'))
})
