import { locales } from '@concert/language'
import { formatDate, weekOf, type Period } from '@concert/statement'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPeriods } from './read-periods.ts'

const near = '2020-04-27' as Period
const dayMs = 86_400_000

test('readPeriods() reads a date in every form that the three languages give it', () => {
  const day = fc.integer({ min: 18_200, max: 18_500 })
  const style = fc.constantFrom<Intl.DateTimeFormatOptions>(
    { day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'short', year: 'numeric' },
    { day: '2-digit', month: '2-digit', year: 'numeric' },
    { day: 'numeric', month: 'short' },
  )
  fc.assert(
    fc.property(fc.constantFrom('en', 'ru', 'zh'), style, day, (language, style, day) => {
      const format = new Intl.DateTimeFormat(locales[language as 'en'], { timeZone: 'UTC', ...style })
      const headings = [0, 1, 2].map((one) => format.format((day + one) * dayMs))
      const expected = [0, 1, 2].map((one) => formatDate(day + one))
      assert.deepEqual(readPeriods(headings, formatDate(day) as Period), expected, headings.join(' '))
    }),
  )
})

test('readPeriods() reads weeks with and without their year', () => {
  const expected = [weekOf(18_372)]
  for (const text of [
    '2020-W17',
    '2020W17',
    'W17',
    'Week 17',
    'нед. 17',
    '17-я неделя',
    '第17周',
    '2020年第17周',
  ])
    assert.deepEqual(readPeriods([text], near), expected, text)
})

test('readPeriods() takes the month first where only that makes a steady row', () => {
  assert.deepEqual(readPeriods(['4/11/2020', '4/12/2020', '4/13/2020'], near), [
    '2020-04-11',
    '2020-04-12',
    '2020-04-13',
  ])
  assert.deepEqual(readPeriods(['11/4/2020', '12/4/2020'], near), ['2020-04-11', '2020-04-12'])
})

test('readPeriods() takes the year that is nearest', () => {
  assert.deepEqual(readPeriods(['31.12', '1.1'], '2020-01-02' as Period), ['2019-12-31', '2020-01-01'])
})

test('readPeriods() reads nothing that is no period', () => {
  for (const text of ['', 'Total', '2020', '17', '31.2.2020', '2020-W60', 'Marvel 3x', '12/13/14/15'])
    assert.deepEqual(readPeriods([text], near), [undefined], text)
})
