import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyForm, formOfDraft, isSaidBy, saidContent, saidWords } from './briefing-form.ts'
import { formFaults } from './form-faults.ts'

const words = { title: ' A ', lead: 'B\n\nC ', notes: { situation: '  ', alerts: ' D ' } }
const nothing = { title: ' ', lead: '', notes: { situation: '' } }
const kept = { rule: 'ranking', language: 'en', found: 'B', reason: 'It is quoted.' }
const draft = {
  event: 'e',
  date: '2020-04-29',
  words: { en: { title: 'A', lead: 'B', notes: {} } },
  overrides: [kept],
  correction: null,
}

test('saidWords() trims, and leaves out notes and languages that are empty', () => {
  assert.deepEqual(saidWords({ en: words, ru: nothing }), {
    en: { title: 'A', lead: 'B\n\nC', notes: { alerts: 'D' } },
  })
})

test('saidContent() forgets the reason for words that are there no longer', () => {
  const form = formOfDraft(draft)
  assert.deepEqual(saidContent(form, false).overrides, [kept])
  const changed = { ...form, words: { en: { title: 'A', lead: 'C', notes: {} } } }
  assert.deepEqual(saidContent(changed, false).overrides, [])
  assert.deepEqual(saidContent({ ...changed, correction: { en: 'B' } }, true).overrides, [kept])
})

test('isSaidBy() asks what is said and not how it is spelt in the form', () => {
  const form = formOfDraft(draft)
  assert.ok(
    isSaidBy({ ...form, words: { ru: nothing, en: { lead: 'B ', notes: {}, title: 'A' } } }, draft, false),
  )
  assert.equal(isSaidBy({ ...form, date: '2020-04-28' }, draft, false), false)
  assert.equal(isSaidBy({ ...form, overrides: [] }, draft, false), false)
  assert.equal(
    isSaidBy({ ...form, correction: { en: 'Why' } }, { ...draft, correction: { en: 'No' } }, true),
    false,
  )
})

test('formFaults() names every field that the node would refuse', () => {
  const form = emptyForm('e', '')
  assert.deepEqual(formFaults(form, false), { date: 'missing' })
  const half = {
    ...form,
    date: '2020-04-29',
    words: { ru: { title: 'А'.repeat(201), lead: '', notes: { alerts: 'x'.repeat(5_001) } } },
    correction: { ru: 'я'.repeat(301) },
  }
  assert.deepEqual(formFaults(half, true), {
    'ru.lead': 'missing',
    'ru.title': 'title',
    'ru.notes.alerts': 'prose',
    'correction.en': 'missing',
    'correction.ru': 'reason',
  })
})
