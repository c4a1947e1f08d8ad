import type { Sentence } from '@concert/language'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidFaults } from './said-faults.ts'
import { sentenceFaults } from './sentence-faults.ts'

const expired = (at: string): Sentence => ({
  en: `the silence expired at ${at}`,
  ru: `срок процедуры умолчания истёк ${at}`,
  zh: `默许程序已于 ${at} 到期`,
})

test('sentenceFaults() finds nothing in a sentence that tells its facts in every language', () => {
  assert.deepEqual(sentenceFaults(expired('2020-05-01T00:00:00.000Z'), ['2020-05-01T00:00:00.000Z']), [])
})

test('sentenceFaults() names the language that is missing, repeated, or does not tell a fact', () => {
  const told = expired('noon')
  assert.deepEqual(sentenceFaults({ ...told, zh: '' }), ['zh: is missing'])
  assert.deepEqual(sentenceFaults({ ...told, ru: told.en }), [
    'two languages say the same',
    'ru: is not in its writing: the silence expired at noon',
  ])
  assert.deepEqual(sentenceFaults({ ...told, zh: '默许程序已到期' }, ['noon']), [
    'zh: does not tell noon: 默许程序已到期',
  ])
})

test('sentenceFaults() finds foreign writing, half-width marks between Han characters and values without a name', () => {
  const told = expired('noon')
  assert.match(sentenceFaults({ ...told, ru: 'срок истёк。' })[0]!, /^ru: has writing of another language/)
  assert.match(sentenceFaults({ ...told, zh: '已到期,不再受理' })[0]!, /^zh: has writing of another language/)
  assert.match(
    sentenceFaults({ ...told, en: 'expired at undefined' })[0]!,
    /^en: tells a value without a name/,
  )
  assert.match(sentenceFaults({ ...told, en: 'expired  at noon' })[0]!, /^en: has spaces too many/)
})

test('saidFaults() tries every sentence of a module with its samples and names the one that is wrong', () => {
  const says = {
    expired,
    plain: { en: 'no', ru: 'нет', zh: '否' },
    wrong: { en: 'no', ru: 'нет', zh: 'нет' },
  }
  assert.deepEqual(saidFaults(says, { expired: [{ given: ['noon'], told: ['noon'] }] }), [
    'wrong: two languages say the same',
    'wrong: zh: is not in its writing: нет',
    'wrong: zh: has writing of another language: нет',
  ])
})
