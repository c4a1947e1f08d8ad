import type { Role } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseRoles, withIncluded } from './choose-roles.ts'

test('withIncluded() adds what a role includes, and to administer is apart from signing', () => {
  assert.deepEqual(withIncluded(['signs']), ['reads', 'drafts', 'signs'])
  assert.deepEqual(withIncluded(['administers']), ['reads', 'administers'])
  assert.deepEqual(withIncluded([]), [])
})

test('chooseRoles() chooses what a role includes with it', () => {
  assert.deepEqual(chooseRoles([], ['drafts']), ['reads', 'drafts'])
  assert.deepEqual(chooseRoles(['reads'], ['reads', 'signs']), ['reads', 'drafts', 'signs'])
})

test('chooseRoles() takes away with a role whatever includes it, and nothing else', () => {
  const all: readonly Role[] = ['reads', 'drafts', 'signs', 'administers']
  assert.deepEqual(chooseRoles(all, ['reads', 'signs', 'administers']), ['reads', 'administers'])
  assert.deepEqual(chooseRoles(all, ['drafts', 'signs', 'administers']), [])
  assert.deepEqual(chooseRoles(all, ['reads', 'drafts', 'administers']), ['reads', 'drafts', 'administers'])
})
