import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatsOf } from './formats.ts'
import { acceptedLanguage, languagesOf, nameIn } from './languages.ts'
import { wordsOf } from './words.ts'

const offered = ['ru', 'zh', 'en'] as const

test('acceptedLanguage() takes the best of what is offered, and the first where nothing is', () => {
  assert.equal(acceptedLanguage('en-GB,en;q=0.9,ru;q=0.8', offered), 'en')
  assert.equal(acceptedLanguage('de, zh-CN;q=0.7, en;q=0.2', offered), 'zh')
  assert.equal(acceptedLanguage('en;q=0, de', offered), 'ru')
  assert.equal(acceptedLanguage(undefined, offered), 'ru')
  assert.equal(acceptedLanguage(';;;,,q=,\u{0}<script>', offered), 'ru')
})

test('languagesOf() keeps the organisation’s order and leaves out what there are no texts in', () => {
  assert.deepEqual(languagesOf(['zh', 'kk', 'ru']), ['zh', 'ru'])
  assert.deepEqual(languagesOf(['kk']), ['en'])
  assert.deepEqual(languagesOf(undefined), ['en'])
})

test('nameIn() falls back to English and then to whatever there is', () => {
  assert.equal(nameIn({ en: 'China', zh: '中国' }, 'ru'), 'China')
  assert.equal(nameIn({ kk: 'Қытай' }, 'ru'), 'Қытай')
})

test('formatsOf() writes a week as each language does', () => {
  const [monday, sunday] = [18_372, 18_378]
  assert.equal(formatsOf('en').dates(monday, sunday), '20–26 April 2020')
  assert.equal(formatsOf('ru').dates(monday, sunday), '20–26 апреля 2020 г.')
  assert.equal(formatsOf('zh').dates(monday, sunday), '2020年4月20日至4月26日')
})

test('wordsOf() takes the Russian form that goes with the number', () => {
  const forms = { one: 'запись', few: 'записи', other: 'записей' }
  const { count } = wordsOf('ru')
  assert.deepEqual(
    [1, 3, 5, 11, 21, 22].map((value) => count(value, forms)),
    ['1 запись', '3 записи', '5 записей', '11 записей', '21 запись', '22 записи'],
  )
})
