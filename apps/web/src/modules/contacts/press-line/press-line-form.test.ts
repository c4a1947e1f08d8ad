import { kinds } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pressLineContent, pressLineFaults, pressLineFormOf } from './press-line-form.ts'

const conversation = { id: 'a1'.repeat(32), event: 'covid-19', label: 'TLP:RED', audience: 'sco-secretariat' }

test('pressLineContent() is what the kind takes, for the readers of the conversation', () => {
  const form = { texts: { en: ' They spoke. ', ru: '' }, embargo: '2020-04-29T12:00' }
  const content = pressLineContent(form, false, { conversation, before: undefined, lang: 'en' })
  assert.deepEqual(kinds['contacts.press-line'].body.parse(content.body), content.body)
  assert.deepEqual(content.body['texts'], { en: 'They spoke.' })
  assert.equal(content.label, 'TLP:RED')
  assert.equal('replaces' in content, false)
  const { texts, embargo } = content.body as { texts: { en: string }; embargo: string }
  assert.deepEqual(pressLineFormOf({ texts, embargo }), {
    texts: { en: 'They spoke.' },
    embargo: '2020-04-29T12:00',
  })
})

test('pressLineFaults() asks for the line in one language at least', () => {
  assert.deepEqual(pressLineFaults({ texts: { en: ' ' }, embargo: '' }), ['texts'])
  assert.deepEqual(pressLineFaults({ texts: { ru: 'Беседа.' }, embargo: '' }), [])
})
