import type { DeskSettingsBody } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOf, fieldsOf, inOrder, isChanged, settingsOf } from './settings-fields.ts'

const standing: DeskSettingsBody = {
  zone: 'Asia/Bishkek',
  languages: ['ru', 'en'],
  email: null,
  reminders: true,
  notices: true,
  replies: false,
  digest: true,
}

test('settingsOf() gives back what fieldsOf() was given, without what stands around an address', () => {
  assert.deepEqual(settingsOf(fieldsOf(standing)), standing)
  const typed = { ...fieldsOf(standing), email: ' desk@moh.example ', zone: ' UTC ' }
  assert.deepEqual(settingsOf(typed), { ...standing, email: 'desk@moh.example', zone: 'UTC' })
})

test('faultsOf() names each field that cannot be as it is, and no other', () => {
  assert.deepEqual(faultsOf(fieldsOf(standing)), [])
  assert.deepEqual(faultsOf({ ...fieldsOf(standing), zone: ' ', languages: [], email: 'desk@' }), [
    'zone',
    'languages',
    'email',
  ])
})

test('isChanged() holds for another value, and not for spaces', () => {
  assert.equal(isChanged(fieldsOf(standing), standing), false)
  assert.equal(isChanged({ ...fieldsOf(standing), email: '  ' }, standing), false)
  assert.equal(isChanged({ ...fieldsOf(standing), languages: ['en', 'ru'] }, standing), true)
})

test('inOrder() keeps the first in its place, the others as they are offered, and what is offered no more', () => {
  const offered = ['en', 'ru', 'zh']
  assert.deepEqual(inOrder(['zh', 'ru', 'en'], { first: 'ru', offered }), ['ru', 'en', 'zh'])
  assert.deepEqual(inOrder(['zh', 'en'], { first: 'ru', offered }), ['en', 'zh'])
  assert.deepEqual(inOrder(['ky', 'ru'], { first: 'ky', offered }), ['ky', 'ru'])
  assert.deepEqual(inOrder([], { first: undefined, offered }), [])
})
