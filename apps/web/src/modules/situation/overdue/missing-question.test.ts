import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '../../../texts/en.ts'
import { missingQuestion } from './missing-question.ts'

const speaking = { language: 'en', texts: en } as const
const names = { agency: 'the ministry', event: 'COVID-19' }
const line = { agency: 'kaz-moh', event: 'covid-19', overdueSince: '2020-04-27T10:00:00.000Z' }

test('missingQuestion() names the agency, the event, the due time in UTC and the last day known', () => {
  const last = { index: 1, received: '2020-04-20T06:00:00.000Z', covers: '2020-04-19' }
  const question = missingQuestion(speaking, { ...line, last }, names)
  for (const part of ['the ministry', 'COVID-19', '27 Apr 2020, 10:00 UTC', '19\u{A0}Apr\u{A0}2020'])
    assert.ok(question.includes(part), question)
})

test('missingQuestion() speaks of no last day where nothing was reported', () => {
  assert.doesNotMatch(missingQuestion(speaking, line, names), /the last figures/)
})
