import assert from 'node:assert/strict'
import { test } from 'node:test'
import { membersOf } from './members-of.ts'

const states = [
  { state: 'IND', role: 'member' },
  { state: 'MNG', role: 'observer' },
  { state: 'LKA', role: 'dialogue-partner' },
]

test('membersOf() takes circles apart into their states, and leaves states and agencies as they are named', () => {
  const codes = (audience: readonly string[]): string[] =>
    membersOf(states, audience).map(({ state }) => state)
  assert.deepEqual(codes(['members']), ['IND'])
  assert.deepEqual(codes(['dialogue-partners', 'members']), ['IND', 'LKA'])
  assert.deepEqual(codes(['KAZ', 'kaz-moh', 'secretariat']), [])
})
