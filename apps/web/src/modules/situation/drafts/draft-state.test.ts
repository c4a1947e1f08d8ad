import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftState, isForMe } from './draft-state.ts'

const at = '2020-04-27T06:00:00.000Z'
const by = { id: 'office chn-epidemiologist', name: 'Epidemiologist' }
const draft = { status: 'open', edited: { by, at }, last: { what: 'saved', by, at } } as const

test('draftState() tells a returned draft from one that is being written', () => {
  assert.equal(draftState(draft), 'open')
  assert.equal(draftState({ ...draft, last: { ...draft.last, what: 'returned' } }), 'returned')
  assert.equal(draftState({ ...draft, status: 'signed' }), 'signed')
})

test('isForMe() is true for whoever may sign what was submitted, and did not write it where four eyes are asked', () => {
  const submitted = { ...draft, status: 'submitted' } as const
  const other = { person: 'office chn-signing-officer', signs: true, fourEyes: true }
  assert.equal(isForMe(submitted, other), true)
  assert.equal(isForMe(submitted, { ...other, person: by.id }), false)
  assert.equal(isForMe(submitted, { ...other, person: by.id, fourEyes: false }), true)
  assert.equal(isForMe(submitted, { ...other, signs: false }), false)
  assert.equal(isForMe(draft, other), false)
})
