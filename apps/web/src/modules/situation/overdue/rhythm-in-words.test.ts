import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '../../../texts/en.ts'
import { ru } from '../../../texts/ru.ts'
import { zh } from '../../../texts/zh.ts'
import { rhythmInWords } from './rhythm-in-words.ts'

const line = { agency: 'kaz-moh', event: 'covid-19' }
const weekly = { ...line, rhythm: { every: 'week', by: '10:00', weekday: 1 } }

test('rhythmInWords() names the weekday in the reader’s language', () => {
  assert.equal(rhythmInWords({ language: 'en', texts: en }, weekly), 'each Monday by 10:00 UTC')
  assert.equal(rhythmInWords({ language: 'ru', texts: ru }, weekly), 'еженедельно, понедельник, до 10:00 UTC')
  assert.equal(rhythmInWords({ language: 'zh', texts: zh }, weekly), '每星期一 10:00（UTC）前')
})

test('rhythmInWords() tells a daily rhythm, a date given in a report, and neither apart', () => {
  const speaking = { language: 'en', texts: en } as const
  const daily = { ...line, rhythm: { every: 'day', by: '06:30', weekday: null } }
  assert.equal(rhythmInWords(speaking, daily), 'daily by 06:30 UTC')
  assert.equal(
    rhythmInWords(speaking, { ...line, nextDue: '2020-05-04T10:00:00.000Z' }),
    'date given in the last report',
  )
  assert.equal(rhythmInWords(speaking, line), 'no rhythm declared')
})
