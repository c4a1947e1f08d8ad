import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn } from './said-in.ts'

test('saidIn() takes the reader’s language, then English, then what there is', () => {
  assert.deepEqual(saidIn({ en: 'a', ru: 'b' }, 'ru'), { lang: 'ru', said: 'b' })
  assert.deepEqual(saidIn({ en: 'a', ru: 'b' }, 'zh'), { lang: 'en', said: 'a' })
  assert.deepEqual(saidIn({ ru: 'b' }, 'zh'), { lang: 'ru', said: 'b' })
  assert.equal(saidIn({}, 'zh'), undefined)
})
