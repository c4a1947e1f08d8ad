import type { SessionAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identityOf, nobody } from './identity-of.ts'

const answer: SessionAnswer = {
  mode: 'live',
  person: { id: 'p1', name: 'Duty desk', language: 'en' },
  agency: 'kaz-moh',
  roles: ['reads', 'drafts'],
  administersNode: false,
  agencies: [],
  fourEyes: false,
  methods: { passkey: { available: true }, providers: [], door: false },
}

test('identityOf() is another for another person, another agency and other roles', () => {
  const first = identityOf(answer)
  assert.notEqual(identityOf({ ...answer, person: { ...answer.person!, id: 'p2' } }), first)
  assert.notEqual(identityOf({ ...answer, agency: 'kaz-ses' }), first)
  assert.notEqual(identityOf({ ...answer, roles: ['reads'] }), first)
})

test('identityOf() stays the same when only a name or the order of the roles changes', () => {
  const renamed = { ...answer, person: { ...answer.person!, name: 'Night desk' } }
  assert.equal(identityOf(renamed), identityOf(answer))
  assert.equal(identityOf({ ...answer, roles: ['drafts', 'reads'] }), identityOf(answer))
})

test('identityOf() knows nobody', () => {
  const { person: _, ...without } = answer
  assert.equal(identityOf(without), nobody)
})
