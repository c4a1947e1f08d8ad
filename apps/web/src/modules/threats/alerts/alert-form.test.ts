import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  alertContent,
  alertFaults,
  alertFormOf,
  emptyAlert,
  followingForm,
  noText,
  type AlertForm,
} from './alert-form.ts'

const now = '2020-04-29T06:00:00.000Z'
const empty = emptyAlert({
  event: 'covid-19',
  names: { en: 'COVID-19' },
  status: 'exercise',
  expires: '2020-04-30T06:00',
  recipients: ['CHN'],
  lang: 'en',
})
const full: AlertForm = {
  ...empty,
  texts: {
    en: { headline: ' Cases double ', description: 'In Almaty.', instruction: '' },
    ru: noText,
  },
  areas: [{ names: { en: 'Almaty' }, places: ['KZ-75'] as never }],
}

test('alertFaults() names what is missing; a language is whole or left out', () => {
  assert.deepEqual(alertFaults(full, now), [])
  assert.deepEqual(alertFaults(empty, now), ['headline.en', 'description.en', 'areas'])
  const ru = { ...noText, headline: 'Рост' }
  assert.deepEqual(alertFaults({ ...full, texts: { ...full.texts, ru } }, now), ['description.ru'])
  assert.deepEqual(alertFaults({ ...full, expires: '2020-04-29T06:00', recipients: [] }, now), [
    'expires',
    'recipients',
  ])
})

test('alertContent() leaves out what was not written, and alertFormOf() takes it apart again', () => {
  const content = alertContent(full)
  assert.deepEqual(content.body['texts'], { en: { headline: 'Cases double', description: 'In Almaty.' } })
  assert.equal(content.body['expires'], '2020-04-30T06:00:00.000Z')
  assert.equal('replaces' in content, false)
  assert.deepEqual(alertContent(alertFormOf(content)!), content)
})

test('followingForm() refers to the alert, keeps what it says, and asks for a reason', () => {
  const update = followingForm(full, { id: 'a'.repeat(64), type: 'update' })
  assert.equal(alertContent({ ...update, note: 'More is known.' }).replaces, 'a'.repeat(64))
  assert.deepEqual(alertFaults(update, now), ['note'])
})
