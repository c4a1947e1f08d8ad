import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOfProvider, isComplete, orderOf } from './provider-form.ts'

const standing = {
  id: 'health',
  agency: 'kaz-moh',
  names: { en: 'Health ministry' },
  issuer: 'https://id.example',
  clientId: 'concert',
  claim: 'sub' as const,
  scope: 'openid',
  groups: { claim: 'groups', roles: { duty: ['signs' as const] } },
}

test('orderOf() keeps what the form does not show of a provider that stands', () => {
  const form = { ...formOfProvider(standing, 'x'), clientSecret: 's', clientId: 'other' }
  assert.deepEqual(orderOf(form, standing), { ...standing, clientId: 'other', clientSecret: 's' })
})

test('orderOf() leaves out a name that was not given', () => {
  const form = { ...formOfProvider(undefined, 'kaz-moh'), names: { en: ' A ', ru: '  ' } }
  assert.deepEqual(orderOf(form, undefined).names, { en: 'A' })
})

test('isComplete() asks for an English name and for the secret each time, since it is never shown', () => {
  const form = formOfProvider(standing, 'x')
  assert.equal(isComplete(form), false)
  assert.equal(isComplete({ ...form, clientSecret: 's' }), true)
  assert.equal(isComplete({ ...form, clientSecret: 's', names: { ru: 'Имя' } }), false)
})
