import assert from 'node:assert/strict'
import { test } from 'node:test'
import { requestContent, requestFaults, requestFormOf, type RequestForm } from './request-form.ts'

const nowMs = Date.UTC(2020, 3, 29, 6)
const form: RequestForm = {
  to: ['kaz-moh', 'chn-moh'],
  event: '',
  subject: { en: ' Experts ', ru: '' },
  texts: { ru: 'Назовите двух экспертов.' },
  due: '2020-04-30T06:00',
  readers: undefined,
  replaces: undefined,
}

test('requestFaults() names what is missing, and a time that has passed', () => {
  assert.deepEqual(requestFaults(form, nowMs), [])
  const empty = { ...form, to: [], subject: { ru: 'Эксперты' }, texts: { en: ' ' }, due: '' }
  assert.deepEqual(requestFaults(empty, nowMs), ['to', 'subject', 'texts', 'due'])
  assert.deepEqual(requestFaults({ ...form, due: '2020-04-29T06:00' }, nowMs), ['due'])
})

test('requestContent() is what is signed, for those who are asked and who asks unless others are named', () => {
  const content = requestContent(form, 'sco-secretariat')
  assert.deepEqual(content, {
    kind: 'desk.request',
    label: 'TLP:AMBER',
    audience: ['chn-moh', 'kaz-moh', 'sco-secretariat'],
    body: {
      to: ['kaz-moh', 'chn-moh'],
      subject: { en: 'Experts' },
      texts: { ru: 'Назовите двух экспертов.' },
      due: '2020-04-30T06:00:00.000Z',
    },
  })
  const begun = requestFormOf(content)!
  assert.deepEqual(requestContent(begun, undefined), content)
})

test('requestFormOf() takes no draft of another kind', () => {
  assert.equal(requestFormOf({ ...requestContent(form, undefined), kind: 'desk.answer' }), undefined)
})
