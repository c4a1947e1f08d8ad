import type { BriefingDraft } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missingOf } from './missing-of.ts'

const confirmed = { id: 'c', index: 9, received: '2020-04-29T06:00:00.000Z', by: null }
const version = (language: string, more: object = {}): BriefingDraft['languages'][number] => ({
  language,
  required: true,
  words: 'digest',
  writtenBy: null,
  confirmed,
  ...more,
})

const ready = {
  standing: 'open',
  languages: [version('ru'), version('zh'), version('en')],
  findings: [],
  correction: null,
  hindrances: [],
} as unknown as BriefingDraft

test('missingOf() is empty for a draft that can be issued, whatever other languages it has', () => {
  assert.deepEqual(missingOf(ready), [])
  const fourth = version('fr', { required: false, confirmed: null })
  assert.deepEqual(missingOf({ ...ready, languages: [...ready.languages, fourth] }), [])
})

test('missingOf() names each language, finding and reason that is missing, and keeps what it does not know', () => {
  const other = { place: 'body.size', message: 'is beyond the record' }
  const finding = { language: 'en', found: 'worst', overridden: null } as BriefingDraft['findings'][number]
  const draft: BriefingDraft = {
    ...ready,
    languages: [
      version('ru', { words: null, confirmed: null }),
      version('zh', { confirmed: null }),
      version('en'),
    ],
    findings: [finding, { ...finding, overridden: 'quoted' }],
    correction: { en: 'Why', zh: '原因' },
    hindrances: [other, { place: 'body.words.ru', message: 'is missing' }],
  }
  assert.deepEqual(missingOf(draft), [
    { what: 'unwritten', language: 'ru' },
    { what: 'unconfirmed', language: 'zh' },
    { what: 'noReason', language: 'ru' },
    { what: 'finding', language: 'en', found: 'worst' },
    { what: 'other', ...other },
  ])
})

test('missingOf() asks an overtaken draft to be saved again, and nothing before that', () => {
  assert.deepEqual(missingOf({ ...ready, standing: 'overtaken', findings: [] }), [{ what: 'overtaken' }])
})
