import { locales } from '@concert/language'
import type { Language } from '@concert/statement'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAmbiguous, readNumber, type DecimalMark } from './read-number.ts'

const count = { decimal: '.', isCount: true } as const
const decimalOf: Readonly<Record<Language, DecimalMark>> = { en: '.', ru: ',', zh: '.' }

test('readNumber() reads what Intl writes, in every language of the workspace', () => {
  const language = fc.constantFrom<Language>('en', 'ru', 'zh')
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((one) => Number(one.toFixed(6)) + 0)
  fc.assert(
    fc.property(language, value, (language, value) => {
      const text = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6 }).format(value)
      assert.equal(readNumber(text, { decimal: decimalOf[language], isCount: false }), value, text)
    }),
  )
})

test('readNumber() reads a count however it is grouped, whatever the language', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000_000 }),
      fc.constantFrom(',', '.', ' ', '\u{A0}', '\u{202F}', "'", '’'),
      fc.constantFrom<DecimalMark>(',', '.'),
      (value, mark, decimal) => {
        const text = String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, mark)
        assert.equal(readNumber(text, { decimal, isCount: true }), value, text)
      },
    ),
  )
})

test('readNumber() reads the grouping of India, and full-width digits', () => {
  assert.equal(readNumber('12,34,567', count), 1_234_567)
  assert.equal(readNumber('１２，３４５', count), 12_345)
})

test('readNumber() reads every minus, and no negative zero', () => {
  for (const minus of ['-', '−', '–', '－']) assert.equal(readNumber(`${minus}12`, count), -12)
  assert.ok(Object.is(readNumber('-0', count), 0))
})

test('readNumber() takes one mark before three digits as the language does', () => {
  assert.equal(readNumber('1,234', { decimal: '.', isCount: false }), 1_234)
  assert.equal(readNumber('1,234', { decimal: ',', isCount: false }), 1.234)
  assert.equal(readNumber('0,234', { decimal: '.', isCount: false }), 0.234)
  assert.ok(
    isAmbiguous('1,234') && !isAmbiguous('0,234') && !isAmbiguous('1,234.5') && !isAmbiguous('1 234,5'),
  )
})

test('readNumber() reads nothing that is not one number', () => {
  for (const text of [
    '',
    ' ',
    '-',
    'n/a',
    '12a',
    '1 2',
    '1,23,4',
    '12.',
    '.',
    '1.2.3',
    '1,234,56',
    '1e5',
    '--1',
    '1 234 5',
  ])
    assert.equal(readNumber(text, count), undefined, text)
})

test('readNumber() gives the decimals of a count, for whoever refuses them', () => {
  assert.equal(readNumber('12.5', count), 12.5)
  assert.equal(readNumber('12,0', count), 12)
})
