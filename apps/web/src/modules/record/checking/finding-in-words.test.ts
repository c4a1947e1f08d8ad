import { verifyBundle, type Finding } from '@concert/verify'
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { en } from '../../../texts/en.ts'
import { ru } from '../../../texts/ru.ts'
import { zh } from '../../../texts/zh.ts'
import { findingInWords } from './finding-in-words.ts'

const testdata = new URL('../../../../../../testdata/verify/', import.meta.url)

/** Every finding that the checker makes of its own vectors, good and bad. */
const findings = globSync('**/*.json', { cwd: testdata }).flatMap(
  (file) => verifyBundle(readFileSync(new URL(file, testdata))).findings,
)

test('every finding of the checker’s vectors has a sentence in each language', () => {
  assert.ok(findings.length > 100)
  for (const texts of [en, ru, zh])
    for (const finding of findings) {
      const words = findingInWords(finding, texts)
      assert.doesNotMatch(words, /undefined|NaN|\[object/, words)
      if (finding.outcome !== 'failed' && texts !== en) assert.notEqual(words, finding.message)
    }
  assert.ok(findings.some(({ outcome }) => outcome === 'failed'))
})

test('findingInWords() gives the checker’s own words where it has none', () => {
  const finding = {
    code: 'new-step',
    outcome: 'proven',
    message: 'It holds.',
    facts: {},
  } as unknown as Finding
  assert.equal(findingInWords(finding, en), 'It holds.')
  const failed = { ...finding, outcome: 'failed', facts: { reason: 'bad-signature' } } as Finding
  assert.equal(findingInWords(failed, en), 'A step of the check failed. (the signature does not verify)')
})
