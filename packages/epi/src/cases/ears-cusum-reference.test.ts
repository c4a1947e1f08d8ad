import { test } from 'node:test'
import { assertClose, compareWithReference, referenceCases, skipReference } from '../test-reference.ts'

for (const one of referenceCases('ears_cusum')) {
  test(`the thresholds of ${one.id} are those of R`, { skip: skipReference }, () => {
    const { actual, expected } = compareWithReference('ears_cusum', one)
    assertClose(actual['range'], expected['range'], { relative: 0 })
    assertClose(actual['result'], expected['result'], { relative: 1e-9, absolute: 1e-12 })
  })
}

test('the results of R for EARS, CUSUM, RKI and Bayes are met', { skip: skipReference }, () => {
  if (referenceCases('ears_cusum').length === 0) throw new Error('the list of cases is empty')
})
