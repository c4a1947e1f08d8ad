import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readInvitation } from './read-invitation.ts'

test('readInvitation() finds the token or the code behind the #', () => {
  assert.deepEqual(readInvitation('#invitation=inv_aB-9'), { invitation: 'inv_aB-9' })
  assert.deepEqual(readInvitation('#code=first_x'), { code: 'first_x' })
})

test('readInvitation() takes nothing that cannot be one', () => {
  for (const hash of [
    '',
    '#',
    '#invitation=',
    '#invitation=a b',
    '#code=<script>',
    `#code=${'x'.repeat(101)}`,
  ])
    assert.deepEqual(readInvitation(hash), {}, hash)
})
