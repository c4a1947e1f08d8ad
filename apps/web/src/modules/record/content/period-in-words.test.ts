import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodInWords } from './period-in-words.ts'

test('periodInWords() writes a day and a week in each language, and leaves what is neither', () => {
  assert.equal(periodInWords('en', '2020-04-20').replaceAll('\u{A0}', ' '), '20 April 2020')
  assert.equal(periodInWords('ru', '2020-W16'), '13–19 апреля 2020 г.')
  assert.equal(periodInWords('zh', '2020-W16'), '2020年4月13日至4月19日')
  assert.equal(periodInWords('en', 'lately'), 'lately')
})
